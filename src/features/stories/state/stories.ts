import type { Notice } from '../../../core/text/notice';
import { newId } from '../../../state/newId';
import type { ItemStorage } from '../../../state/storage/keepItems';
import { itemParser, type Kept } from '../../../state/storage/kept';
import { createKeptList } from '../../../state/storage/keptList';
import type { Edit } from '../model/editStory';
import { type ParsedStory, parseStory } from '../model/parseStory';
import type { Story } from '../model/story';
import { storyJson } from '../model/storyFile';
import { slidesOfTable } from '../model/storyTables';
import { loadStory } from './loadStory';
import { readStoryFile } from './readStoryFile';

/** The reader's stories and the built-in one. `openId` null: the built-in one is open. */
export interface Stories extends Kept<Story> {
  /** null until it is loaded, or if it cannot be. */
  readonly builtIn: Story | null;
}

export interface StoriesStore {
  getState(): Stories;
  subscribe(listener: (stories: Stories, previous: Stories) => void): () => void;
  /** The open story, which the panel shows and which is presented; null until one is loaded. */
  openStory(): Story | null;
  open(id: string | null): void;
  /** Adds a story and opens it, under another id if its own is taken. */
  add(story: Story): void;
  addParsed(parsed: ParsedStory): void;
  addFile(file: File): Promise<void>;
  /**
   * Tells which slides of the reader's stories show a table that another file has taken the place of: titles and callouts were
   * written of its earlier figures.
   */
  tableReplaced(table: string, fileName: string): Promise<void>;
  /** Edits of one `group` in quick succession, as of a text being typed, are one step of undo. */
  edit(id: string, edit: Edit, group?: string): void;
  remove(id: string): void;
  undo(): void;
  redo(): void;
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean };
  onSteps(listener: () => void): () => void;
  dismissNotices(): void;
}

/** Takes the tables that stories carry. */
export interface StoryTables {
  /** @param origin identifies the project. */
  add(project: unknown, origin: string): void;
  /** Shows the figures of a project that was added before. */
  open(origin: string): void;
}

/** Reads the stored stories and the built-in one. */
export function createStories(
  storage: ItemStorage,
  loadBuiltIn: () => Promise<ParsedStory> = loadStory,
  tables: StoryTables = { add: () => {}, open: () => {} },
): StoriesStore {
  const list = createKeptList<Story, Stories>(
    { builtIn: null },
    {
      storage,
      toJson: storyJson,
      notKept: 'story-not-kept',
      parse: itemParser(
        (json, id) => parseStory(json, id, newId),
        ({ story }) => story,
      ),
    },
  );
  const { getState, subscribe, commit, applyWithoutUndo, notify } = list;
  const loaded = new Promise<void>((resolve) => {
    const stop = subscribe(({ isLoaded }) => {
      if (!isLoaded) return;
      stop();
      resolve();
    });
  });
  void loadBuiltIn().then((parsed) => {
    if (parsed.ok) applyWithoutUndo(() => ({ builtIn: parsed.story }));
    notify(parsed.ok ? parsed.notices : [parsed.notice]);
  });

  return {
    getState,
    subscribe,
    openStory: () => openStoryOf(getState()),
    open(openId) {
      applyWithoutUndo(() => ({ openId }));
      const origin = openStoryOf(getState())?.origin;
      if (origin !== undefined) tables.open(origin);
    },
    add(story) {
      const isTaken = story.id === getState().builtIn?.id || list.isTaken(story.id);
      const added = isTaken ? { ...story, id: newId() } : story;
      commit(({ items }) => ({ items: [...items, added], openId: added.id }));
    },
    addParsed(parsed) {
      if (parsed.ok) this.add(parsed.story);
      notify(parsed.ok ? parsed.notices : [parsed.notice]);
      if (!parsed.ok || parsed.project === undefined || parsed.story.origin === undefined) return;
      tables.add(parsed.project, parsed.story.origin);
      notify([{ code: 'story-brings-tables', severity: 'info', values: {} }]);
    },
    async addFile(file) {
      this.addParsed(await readStoryFile(file, newId));
    },
    async tableReplaced(table, fileName) {
      if (!getState().isLoaded) await loaded;
      notify(
        getState()
          // A story that brought tables keeps showing them.
          .items.filter(({ origin }) => origin === undefined)
          .flatMap((story): readonly Notice[] => {
            const slides = slidesOfTable(story, table);
            const values = { file: fileName, story: story.title.zh || story.title.en, slides: slides.join(', ') };
            return slides.length === 0 ? [] : [{ code: 'story-table-replaced', severity: 'warning', values }];
          }),
      );
    },
    edit: list.edit,
    remove: list.remove,
    undo: list.undo,
    redo: list.redo,
    get steps() {
      return list.steps;
    },
    onSteps: list.onSteps,
    dismissNotices: () => applyWithoutUndo(() => ({ notices: [] })),
  };
}

/** The open story: the reader's, or the built-in one. */
export function openStoryOf({ items, builtIn, openId }: Stories): Story | null {
  return items.find(({ id }) => id === openId) ?? builtIn;
}
