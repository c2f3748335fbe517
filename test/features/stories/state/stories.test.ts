import { describe, expect, it, vi } from 'vitest';
import { addSlide, changeSlide, deleteSlide, renameStory } from '../../../../src/features/stories/model/editStory';
import type { Slide, Story } from '../../../../src/features/stories/model/story';
import { storyJson, storyText } from '../../../../src/features/stories/model/storyFile';
import { createStories } from '../../../../src/features/stories/state/stories';
import type { ItemStorage } from '../../../../src/state/storage/keepItems';
import { eventually } from '../../../eventually';
import { smallSlide } from '../model/smallSlide';

const slide = (id: string) => smallSlide(id, 'theme=population');
const story = (id: string, ...slides: Slide[]): Story => ({ id, title: { zh: id, en: id }, slides });
const BUILT_IN = story('built-in', slide('one'));
const loadBuiltIn = async () => ({ ok: true, story: BUILT_IN, notices: [] }) as const;

/** A browser's keeping in memory. */
function memory(kept: Record<string, unknown> = {}) {
  const store = new Map<string, unknown>(Object.entries(kept));
  let tell: (id: string) => void = () => {};
  let open: string | null = null;
  const storage: ItemStorage = {
    readAll: async () => [...store],
    read: async (id) => store.get(id),
    write: async (id, json) => void store.set(id, JSON.parse(JSON.stringify(json))),
    remove: async (id) => void store.delete(id),
    readOpen: () => open,
    writeOpen: (id) => {
      open = id;
    },
    onOtherTab: (changed) => {
      tell = changed;
    },
  };
  return { store, storage, otherTab: (id: string) => tell(id) };
}

async function begun(storage: ItemStorage) {
  const stories = createStories(storage, loadBuiltIn);
  await eventually(() => expect([stories.getState().isLoaded, stories.getState().builtIn]).toEqual([true, BUILT_IN]));
  return stories;
}

const kept = (stories: ReturnType<typeof createStories>) =>
  eventually(() => expect(stories.getState().keeping).toBe('kept'));

describe('the stories', () => {
  it('are kept at every change, and found again', async () => {
    const { storage } = memory();
    const stories = await begun(storage);
    expect(stories.openStory()).toBe(BUILT_IN);
    stories.add(story('mine'));
    stories.edit('mine', addSlide(slide('a'), null));
    stories.edit('mine', renameStory('zh', '新'));
    await kept(stories);
    const again = await begun(storage);
    expect(again.openStory()).toEqual({ ...story('mine', slide('a')), title: { zh: '新', en: '新' } });
  });

  it('undo and redo what was done to them, and keep that too', async () => {
    const { storage, store } = memory();
    const stories = await begun(storage);
    expect(stories.steps.canUndo).toBe(false);
    stories.add(story('mine', slide('a'), slide('b')));
    stories.edit('mine', deleteSlide('a'));
    stories.undo();
    expect(stories.openStory()?.slides).toHaveLength(2);
    stories.redo();
    expect(stories.openStory()?.slides).toHaveLength(1);
    stories.remove('mine');
    await eventually(() => expect(store.has('mine')).toBe(false));
    stories.undo();
    await eventually(() => expect(store.has('mine')).toBe(true));
  });

  it('take letters that follow each other as one step', async () => {
    const stories = await begun(memory().storage);
    stories.add(story('mine'));
    for (const title of ['a', 'ab', 'abc']) stories.edit('mine', renameStory('zh', title), 'title');
    stories.undo();
    expect(stories.openStory()?.title.zh).toBe('mine');
  });

  it('never take another’s place', async () => {
    const stories = await begun(memory().storage);
    stories.add(story('mine'));
    stories.add(story('mine', slide('x')));
    stories.add(BUILT_IN);
    const ids = stories.getState().items.map(({ id }) => id);
    expect(new Set([...ids, BUILT_IN.id]).size).toBe(4);
  });

  it('leave what cannot be read where it is, and give what of it can under another id', async () => {
    const damaged = { ...storyJson(story('half', slide('a'))), slides: [{ id: 'a', map: '' }, { id: 'b' }] };
    const { storage, store } = memory({ none: { format: 'else' }, half: damaged, mine: storyJson(story('mine')) });
    const stories = await begun(storage);
    expect(stories.getState().items.map(({ id }) => id)).toEqual(['half-readable', 'mine']);
    expect(
      stories
        .getState()
        .notices.map(({ code }) => code)
        .sort(),
    ).toEqual(['story-is-none', 'story-slide-left-out']);
    stories.edit('half-readable', changeSlide('a', { map: 'labels=0' }));
    await kept(stories);
    expect(store.get('none')).toEqual({ format: 'else' });
    expect(store.get('half')).toEqual(damaged);
    // And again at the next visit, without another copy.
    const again = await begun(storage);
    expect(
      again
        .getState()
        .items.map(({ id }) => id)
        .sort(),
    ).toEqual(['half-readable', 'mine']);
  });

  it('go on where the browser keeps nothing, and say so once', async () => {
    const { storage } = memory();
    const refusing: ItemStorage = {
      ...storage,
      write: async () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    };
    const stories = await begun(refusing);
    stories.add(story('mine'));
    await eventually(() => expect(stories.getState().keeping).toBe('failed'));
    stories.edit('mine', addSlide(slide('a'), null));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(stories.openStory()?.slides).toHaveLength(1);
    expect(stories.getState().notices).toMatchObject([{ code: 'story-not-kept' }]);
  });

  it('take up what another tab did', async () => {
    const { storage, store, otherTab } = memory({ mine: storyJson(story('mine')) });
    const stories = await begun(storage);
    store.set('mine', storyJson(story('mine', slide('a'))));
    store.set('theirs', storyJson(story('theirs')));
    otherTab('mine');
    otherTab('theirs');
    await eventually(() => expect(stories.getState().items).toHaveLength(2));
    expect(stories.getState().items[0]?.slides).toHaveLength(1);
    store.delete('theirs');
    otherTab('theirs');
    await eventually(() => expect(stories.getState().items).toHaveLength(1));
  });

  it('read files, and refuse what is none', async () => {
    const stories = await begun(memory().storage);
    await stories.addFile(new File([storyText(story('file', slide('a')))], 'file.json'));
    expect(stories.openStory()?.slides).toHaveLength(1);
    await stories.addFile(new File(['{"format":'], 'cut.json'));
    await stories.addFile(new File([new Uint8Array(50_000_000)], 'huge.json'));
    expect(stories.getState().notices).toMatchObject([
      { code: 'story-is-none', values: { name: 'cut.json' } },
      { code: 'story-too-large', values: { name: 'huge.json', megabytes: 50 } },
    ]);
    expect(stories.getState().items).toHaveLength(1);
  });
});

describe('a story with tables', () => {
  const tables = { add: vi.fn(), open: vi.fn() };
  const own = story('own', smallSlide('one', 'theme=own-ab12-x9'));
  const project = { format: 'bulletin-atlas-project', version: 1, tables: [] };
  const file = new File([storyText(own, { project, carried: [] })], 'own.story.json');

  it('brings them, tells of it, and has them shown when it is opened again', async () => {
    const { storage } = memory();
    const stories = createStories(storage, loadBuiltIn, tables);
    await stories.addFile(file);
    const origin = stories.openStory()?.origin ?? '';
    expect(tables.add.mock.calls).toEqual([[project, origin]]);
    expect(stories.getState().notices.map(({ code }) => code)).toEqual(['story-brings-tables']);
    stories.open(null);
    stories.open('own');
    await kept(stories);
    const again = createStories(storage, loadBuiltIn, tables);
    await eventually(() => expect(again.getState().isLoaded).toBe(true));
    again.open('own');
    expect(tables.open.mock.calls).toEqual([[origin], [origin]]);
    expect(tables.add).toHaveBeenCalledTimes(1);
  });
});

it('tells which slides show a table that another file has taken the place of', async () => {
  const stories = await begun(memory().storage);
  const shows = (id: string, map: string) => smallSlide(id, map);
  stories.add(story('甲', slide('a'), shows('b', 'theme=own-t1-x9'), shows('c', 'theme=own-t2-x9')));
  stories.add({ ...story('乙', shows('d', 'theme=own-t1-x9')), origin: 'link' });
  await stories.tableReplaced('t1', '2月.csv');
  expect(stories.getState().notices).toEqual([
    { code: 'story-table-replaced', severity: 'warning', values: { file: '2月.csv', story: '甲', slides: '2' } },
  ]);
});
