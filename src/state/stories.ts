import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { loadStory } from '../data/loadStory';
import type { Notice } from '../domain/notice';
import type { Edit } from '../domain/story/editStory';
import { type ParsedStory, parseStory } from '../domain/story/parseStory';
import type { Story } from '../domain/story/story';
import { storyJson } from '../domain/story/storyFile';
import { newId } from './newId';
import { readStoryFile } from './readStoryFile';
import type { StoryStorage } from './storyStorage';

/** The stories at hand: the one that comes with the atlas, and those of the reader, which the browser keeps. */
export interface Stories {
  /** null until it has come, or where it could not. */
  readonly builtIn: Story | null;
  readonly own: readonly Story[];
  /** Id of the one that is open: shown in the panel, and presented. null: the atlas's own. */
  readonly openId: string | null;
  readonly isLoaded: boolean;
  /** Whether the last change is safe; `failed`: the browser keeps nothing, and only a file will. */
  readonly keeping: 'kept' | 'keeping' | 'failed';
  readonly notices: readonly Notice[];
}

export interface StoriesStore {
  getState(): Stories;
  subscribe(listener: (stories: Stories, previous: Stories) => void): () => void;
  /** The one that is open; null while nothing has come. */
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

const SAME_STEP_MILLISECONDS = 1000;
const MOST_STEPS = 100;
/** What could be read of a story that is damaged goes under an id of its own, and is found there from then on. */
const READABLE = '-readable';

/** Reads what the browser kept and what comes with the atlas; what cannot be read stays where it is, untouched. */
export function createStories(
  storage: StoryStorage,
  loadBuiltIn: () => Promise<ParsedStory> = loadStory,
): StoriesStore {
  const store = createStore<Stories>()(
    temporal(
      (): Stories => ({
        builtIn: null,
        own: [],
        openId: storage.readOpen(),
        isLoaded: false,
        keeping: 'kept',
        notices: [],
      }),
      {
        limit: MOST_STEPS,
        partialize: ({ own }): Partial<Stories> => ({ own }),
        equality: (past, current) => past.own === current.own,
      },
    ),
  );
  const past = store.temporal;
  const stored = new Map<string, Story>();
  let steps = { canUndo: false, canRedo: false };
  let lastGroup = '';
  let lastTime = 0;
  let hasFailed = false;
  let writing: Promise<void> = Promise.resolve();

  const tell = (notices: readonly Notice[]) => {
    if (notices.length > 0) store.setState(({ notices: told }) => ({ notices: [...told, ...notices] }));
  };
  /** Without a step of undo. */
  const takeUp = (change: (stories: Stories) => Partial<Stories>) => {
    past.getState().pause();
    store.setState(change);
    past.getState().resume();
  };

  /** One write after the other, each of what is newest then. */
  const keep = () => {
    const run = async () => {
      const { own } = store.getState();
      try {
        for (const story of own) {
          if (stored.get(story.id) === story) continue;
          await storage.write(story.id, storyJson(story));
          stored.set(story.id, story);
        }
        for (const id of [...stored.keys()]) {
          if (own.some((story) => story.id === id)) continue;
          await storage.remove(id);
          stored.delete(id);
        }
        hasFailed = false;
        if (store.getState().own === own) store.setState({ keeping: 'kept' });
      } catch (error) {
        store.setState({ keeping: 'failed' });
        // Once, until it works again.
        if (!hasFailed) tell([{ code: 'story-not-kept', severity: 'warning', values: { reason: reasonOf(error) } }]);
        hasFailed = true;
      }
    };
    writing = writing.then(run);
  };

  const loadOwn = async () => {
    try {
      const notices: Notice[] = [];
      const found = (await storage.readAll()).flatMap(([id, json]): readonly Story[] => {
        const parsed = parseStory(json, id, newId);
        notices.push(...(parsed.ok ? parsed.notices : [parsed.notice]));
        if (!parsed.ok) return [];
        const story = { ...parsed.story, id };
        if (parsed.notices.length > 0) return [{ ...story, id: `${id}${READABLE}` }];
        stored.set(id, story);
        return [story];
      });
      const readable = found.filter((story) => stored.get(story.id) === story || !stored.has(story.id));
      takeUp(({ own }) => ({ own: [...readable, ...own.filter(({ id }) => !stored.has(id))], isLoaded: true }));
      tell(notices);
    } catch (error) {
      takeUp(() => ({ isLoaded: true, keeping: 'failed' }));
      tell([{ code: 'story-not-kept', severity: 'info', values: { reason: reasonOf(error) } }]);
    }
  };
  void loadOwn();
  void loadBuiltIn().then((parsed) => {
    if (parsed.ok) takeUp(() => ({ builtIn: parsed.story }));
    tell(parsed.ok ? parsed.notices : [parsed.notice]);
  });

  store.subscribe(({ own, openId }, previous) => {
    if (openId !== previous.openId) storage.writeOpen(openId);
    const isKept = own.length === stored.size && own.every((story) => stored.get(story.id) === story);
    if (own === previous.own || isKept) return;
    store.setState({ keeping: 'keeping' });
    keep();
  });

  storage.onOtherTab(async (id) => {
    const json = await storage.read(id).catch(() => undefined);
    const parsed = json === undefined ? null : parseStory(json, id, newId);
    if (parsed !== null && !parsed.ok) return;
    const story = parsed === null ? null : { ...parsed.story, id };
    if (story === null) stored.delete(id);
    else stored.set(id, story);
    takeUp(({ own }) => ({ own: replaced(own, id, story) }));
    // A step back to before would take away what the other tab did.
    past.getState().clear();
  });

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    openStory: () => openStoryOf(store.getState()),
    open: (openId) => takeUp(() => ({ openId })),
    add(story) {
      const { own, builtIn } = store.getState();
      const isTaken = story.id === builtIn?.id || own.some(({ id }) => id === story.id);
      const added = isTaken ? { ...story, id: newId() } : story;
      store.setState({ own: [...own, added], openId: added.id });
    },
    addParsed(parsed) {
      if (parsed.ok) this.add(parsed.story);
      tell(parsed.ok ? parsed.notices : [parsed.notice]);
    },
    async addFile(file) {
      this.addParsed(await readStoryFile(file, newId));
    },
    edit(id, edit, group = '') {
      const now = performance.now();
      const isSameStep = group !== '' && group === lastGroup && now - lastTime < SAME_STEP_MILLISECONDS;
      [lastGroup, lastTime] = [group, now];
      const change = ({ own }: Stories) => ({ own: own.map((story) => (story.id === id ? edit(story) : story)) });
      if (isSameStep) takeUp(change);
      else store.setState(change);
    },
    remove: (id) =>
      store.setState(({ own, openId }) => ({
        own: own.filter((story) => story.id !== id),
        openId: openId === id ? null : openId,
      })),
    undo() {
      lastGroup = '';
      past.getState().undo();
    },
    redo() {
      lastGroup = '';
      past.getState().redo();
    },
    get steps() {
      const { pastStates, futureStates } = past.getState();
      const [canUndo, canRedo] = [pastStates.length > 0, futureStates.length > 0];
      if (canUndo !== steps.canUndo || canRedo !== steps.canRedo) steps = { canUndo, canRedo };
      return steps;
    },
    onSteps: (listener) => past.subscribe(listener),
    dismissNotices: () => store.setState({ notices: [] }),
  };
}

/** The story that is open: the reader's, or the atlas's own. */
export function openStoryOf({ own, builtIn, openId }: Stories): Story | null {
  return own.find(({ id }) => id === openId) ?? builtIn;
}

function replaced(own: readonly Story[], id: string, story: Story | null): readonly Story[] {
  if (story === null) return own.filter((other) => other.id !== id);
  return own.some((other) => other.id === id) ? own.map((other) => (other.id === id ? story : other)) : [...own, story];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
