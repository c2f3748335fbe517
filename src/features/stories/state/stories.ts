import { newId } from '../../../state/newId';
import type { ItemStorage } from '../../../state/storage/keepItems';
import type { Kept } from '../../../state/storage/kept';
import { createKeptList } from '../../../state/storage/keptList';
import type { Edit } from '../model/editStory';
import { type ParsedStory, parseStory } from '../model/parseStory';
import type { Story } from '../model/story';
import { storyJson } from '../model/storyFile';
import { loadStory } from './loadStory';
import { readStoryFile } from './readStoryFile';

/** The stories at hand: the one that comes with the atlas, and those of the reader. `openId` null: the atlas's own. */
export interface Stories extends Kept<Story> {
  /** null until it has come, or where it could not. */
  readonly builtIn: Story | null;
}

export interface StoriesStore {
  getState(): Stories;
  subscribe(listener: (stories: Stories, previous: Stories) => void): () => void;
  /** The one that is open: shown in the panel, and presented; null while nothing has come. */
  openStory(): Story | null;
  open(id: string | null): void;
  /** Takes a story in and opens it, under another id where its own is taken. */
  add(story: Story): void;
  addParsed(parsed: ParsedStory): void;
  addFile(file: File): Promise<void>;
  /** Edits of one `group` that follow each other fast are one step of undo: a text is typed, not set. */
  edit(id: string, edit: Edit, group?: string): void;
  remove(id: string): void;
  undo(): void;
  redo(): void;
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean };
  onSteps(listener: () => void): () => void;
  dismissNotices(): void;
}

/** Where the tables go that stories bring with them. */
export interface StoryTables {
  /** @param origin tells the project from others. */
  bring(project: unknown, origin: string): void;
  /** Shows the figures of a project that was brought before. */
  open(origin: string): void;
}

/** Reads what the browser kept and what comes with the atlas. */
export function createStories(
  storage: ItemStorage,
  loadBuiltIn: () => Promise<ParsedStory> = loadStory,
  tables: StoryTables = { bring: () => {}, open: () => {} },
): StoriesStore {
  const list = createKeptList<Story, Stories>(
    { builtIn: null },
    {
      storage,
      toJson: storyJson,
      notKept: 'story-not-kept',
      parse(json, id) {
        const parsed = parseStory(json, id, newId);
        return parsed.ok ? { ok: true, item: parsed.story, notices: parsed.notices } : parsed;
      },
    },
  );
  const { getState, subscribe, commit, takeUp, tell } = list;
  void loadBuiltIn().then((parsed) => {
    if (parsed.ok) takeUp(() => ({ builtIn: parsed.story }));
    tell(parsed.ok ? parsed.notices : [parsed.notice]);
  });

  return {
    getState,
    subscribe,
    openStory: () => openStoryOf(getState()),
    open(openId) {
      takeUp(() => ({ openId }));
      const origin = openStoryOf(getState())?.origin;
      if (origin !== undefined) tables.open(origin);
    },
    add(story) {
      const isTaken = story.id === getState().builtIn?.id || list.isTaken(story.id);
      const added = isTaken ? { ...story, id: newId() } : story;
      commit(({ own }) => ({ own: [...own, added], openId: added.id }));
    },
    addParsed(parsed) {
      if (parsed.ok) this.add(parsed.story);
      tell(parsed.ok ? parsed.notices : [parsed.notice]);
      if (!parsed.ok || parsed.project === undefined || parsed.story.origin === undefined) return;
      tables.bring(parsed.project, parsed.story.origin);
      tell([{ code: 'story-brings-tables', severity: 'info', values: {} }]);
    },
    async addFile(file) {
      this.addParsed(await readStoryFile(file, newId));
    },
    edit: list.edit,
    remove: list.remove,
    undo: list.undo,
    redo: list.redo,
    get steps() {
      return list.steps;
    },
    onSteps: list.onSteps,
    dismissNotices: () => takeUp(() => ({ notices: [] })),
  };
}

/** The story that is open: the reader's, or the atlas's own. */
export function openStoryOf({ own, builtIn, openId }: Stories): Story | null {
  return own.find(({ id }) => id === openId) ?? builtIn;
}
