import { describe, expect, it, vi } from 'vitest';
import { forgetEarlier } from '../../../../src/features/tables/model/editTable';
import type { Project } from '../../../../src/features/tables/model/project';
import { projectJson } from '../../../../src/features/tables/model/projectFile';
import { eventually } from '../../../eventually';
import { createBrowser } from '../../../state/memoryStorage';
import {
  codes,
  csv,
  decide,
  failed,
  kept,
  OTHER,
  openPage,
  project,
  ready,
  settled,
  table,
  valuesOf,
} from './projectsPage';

describe('a page that is left', () => {
  it('in the middle of an intake leaves nothing of it', async () => {
    const browser = createBrowser();
    const { store, hold, letGo, close } = await openPage(browser);
    hold('intake');
    const adding = store.addFile(csv());
    await eventually(() => expect(store.getState().intake?.status).toBe('reading'));
    const again = await openPage(browser);
    expect(again.store.getState().items).toEqual([]);
    expect([browser.items.size, browser.contents.size]).toEqual([0, 0]);
    close();
    letGo();
    await adding;
  });

  it('at any moment of a replacement leaves the table as it was or as it is to be, never half', async () => {
    const browser = createBrowser();
    const { store } = await openPage(browser);
    await store.addFile(csv());
    await kept(store);
    const before = table(store).content;
    browser.refuses.items = true;
    await store.addFile(csv('城市,发案\n大连,1\n'));
    await failed(store);
    // The cells are kept, the record is not.
    expect(browser.contents.size).toBe(2);
    browser.refuses.items = false;
    const again = await openPage(browser);
    await ready(again.store);
    expect(table(again.store).content).toBe(before);
  });

  it('tells after a reload what a replacement changed, until that was seen', async () => {
    const browser = createBrowser();
    const { store } = await openPage(browser);
    const changes = (of: typeof store) => {
      const reading = of.getState().readings.get(table(of).id);
      return reading?.status === 'ready' ? reading.report.changes?.figures.map(({ after }) => after?.text) : null;
    };
    await store.addFile(csv());
    await kept(store);
    await ready(store);
    expect(changes(store)).toBeUndefined();
    await store.addFile(csv('城市,发案\n大连,13\n沈阳,34\n'));
    await kept(store);
    await ready(store);
    expect(changes(store)).toEqual(['13']);
    const again = await openPage(browser);
    await ready(again.store);
    expect(changes(again.store)).toEqual(['13']);
    again.store.editTable(project(again.store)!.id, table(again.store).id, forgetEarlier);
    await kept(again.store);
    const last = await openPage(browser);
    await ready(last.store);
    expect([changes(last.store), table(last.store).earlier]).toEqual([undefined, undefined]);
    expect(again.asked.length).toBe(1);
  });

  it('in the middle of a reading has its project complete', async () => {
    const browser = createBrowser();
    const { store, hold } = await openPage(browser);
    hold('read');
    await store.addFile(csv());
    decide(store, '370500');
    await kept(store);
    expect(store.getState().readings.get(table(store).id)?.status).toBe('reading');
    const again = await openPage(browser);
    await ready(again.store);
    expect(project(again.store)).toEqual(project(store));
  });

  it('never names cells that are not kept', async () => {
    const browser = createBrowser();
    const { store } = await openPage(browser);
    const named: boolean[] = [];
    const { set } = browser.items;
    vi.spyOn(browser.items, 'set').mockImplementation((id, json) => {
      const { tables } = json as { tables: { content: string }[] };
      named.push(tables.every(({ content }) => browser.contents.has(content)));
      return set.call(browser.items, id, json);
    });
    await store.addFile(csv());
    await store.addFile(csv('城市,发案\n大连,1\n', '2023年.csv'));
    await kept(store);
    expect(named.length).toBeGreaterThan(0);
    expect(named).not.toContain(false);
  });
});

describe('a browser that refuses', () => {
  it.each(['contents', 'items'] as const)(
    '%s: it is told once, the page goes on, and all is kept later',
    async (which) => {
      const browser = createBrowser();
      const { store, figures } = await openPage(browser);
      browser.refuses[which] = true;
      await store.addFile(csv());
      await failed(store);
      decide(store, '370500');
      await settled();
      await ready(store);
      expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
      expect(codes(store)).toEqual(['project-not-kept']);
      expect(store.getState().keeping).toBe('failed');
      expect(browser.items.size).toBe(0);
      browser.refuses[which] = false;
      store.rename(project(store)!.id, '案件');
      await kept(store);
      const again = await openPage(browser);
      await ready(again.store);
      expect(project(again.store)).toEqual(project(store));
      // Should it begin to refuse again, that is news.
      browser.refuses.items = true;
      store.rename(project(store)!.id, '案');
      await failed(store);
      expect(codes(store)).toEqual(['project-not-kept', 'project-not-kept']);
    },
  );

  it('the cells of one project goes on keeping and removing others', async () => {
    const browser = createBrowser({ other: projectJson(OTHER), third: projectJson({ ...OTHER, id: 'third' }) });
    const { store } = await openPage(browser);
    browser.refuses.contents = true;
    store.open(null);
    await store.addFile(csv());
    await failed(store);
    store.remove('third');
    store.rename('other', '改名');
    await eventually(() => expect(browser.items.get('other')).toMatchObject({ name: '改名' }));
    await failed(store);
    expect(browser.items.has('third')).toBe(false);
    expect(store.getState().keeping).toBe('failed');
  });

  it('a change that is then taken back: all that is there is kept', async () => {
    const browser = createBrowser({ other: projectJson(OTHER) });
    const { store } = await openPage(browser);
    browser.refuses.items = true;
    for (const name of ['改名', '再改']) {
      store.rename('other', name);
      await failed(store);
      store.undo();
      await kept(store);
    }
    // It was never seen to work again.
    expect(codes(store)).toEqual(['project-not-kept']);
  });

  it('every call: a private window works until it is closed, and says once that it keeps nothing', async () => {
    const browser = createBrowser();
    browser.refuses.items = true;
    browser.refuses.contents = true;
    const { store, figures } = await openPage(browser);
    await store.addFile(csv());
    decide(store, '370500');
    await ready(store);
    await settled();
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    expect(codes(store)).toEqual(['project-not-kept']);
    expect(store.getState().keeping).toBe('failed');
    expect((await store.projectFile(project(store)!.id))?.name).toBe('2024年案件.project.json');
  });

  it('the list alone: no cells are cleared away as if no project named them', async () => {
    const browser = createBrowser({ other: projectJson(OTHER) });
    browser.refuses.items = true;
    await openPage(browser);
    await settled();
    expect(browser.removedUnnamed).toEqual([]);
    browser.refuses.items = false;
    await openPage(browser);
    await eventually(() => expect(browser.removedUnnamed).toHaveLength(1));
  });
});

describe('two tabs', () => {
  it('take up what the other did, which ends their steps of undo', async () => {
    const browser = createBrowser();
    const [one, two] = [await openPage(browser), await openPage(browser)];
    await one.store.addFile(csv());
    await eventually(() => expect(two.store.getState().items).toHaveLength(1));
    two.store.open(project(one.store)!.id);
    await ready(two.store);
    decide(two.store, '370500');
    await eventually(() => expect(table(one.store).decisions.places).toEqual({ '东菅市||': '370500' }));
    // It was ready before, too, with other figures.
    await eventually(() => expect(valuesOf(one.figures.at(-1)?.tables)).toEqual([34, 12, 5]));
    expect(one.store.steps.canUndo).toBe(false);
    two.store.remove(project(two.store)!.id);
    await eventually(() => expect(one.store.getState().items).toEqual([]));
    await eventually(() => expect(one.figures.at(-1)).toBeNull());
  });

  it.each([0, 1, 2, 3, 5, 8])('never lose an edit of different projects, %i moments apart', async (gap) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const browser = createBrowser(Object.fromEntries(ids.map((id) => [id, projectJson({ ...OTHER, id })])));
    const [one, two] = [await openPage(browser), await openPage(browser)];
    const written = vi.spyOn(browser.items, 'set');
    const removed = vi.spyOn(browser.items, 'delete');
    // These are written one after the other, while the other tab changes, removes and adds.
    const ofOne = ids.slice(0, 6);
    for (const id of ofOne) one.store.rename(id, `${id} of one`);
    for (let moment = 0; moment < gap; moment += 1) await new Promise((resolve) => setTimeout(resolve));
    two.store.rename('g', 'g of two');
    two.store.remove('h');
    two.store.add({ ...OTHER, id: 'i', name: 'i of two' });
    one.store.add({ ...OTHER, id: 'j', name: 'j of one' });
    await eventually(() => expect(written).toHaveBeenCalledTimes(ofOne.length + 3));
    await settled();
    const expected = {
      ...Object.fromEntries(ofOne.map((id) => [id, `${id} of one`])),
      g: 'g of two',
      i: 'i of two',
      j: 'j of one',
    };
    // Nor for a moment, in which the page may be closed.
    expect(written.mock.calls.map(([id]) => id).sort()).toEqual(Object.keys(expected).sort());
    expect(removed.mock.calls).toEqual([['h']]);
    const named = (own: readonly { id: string; name: string }[]) =>
      Object.fromEntries(own.map(({ id, name }) => [id, name]));
    expect(named([...browser.items.values()] as Project[])).toEqual(expected);
    expect(named(one.store.getState().items)).toEqual(expected);
    expect(named(two.store.getState().items)).toEqual(expected);
  });

  it.each([0, 1, 2, 3, 4])(
    'agree with what is stored after both changed one project, %i moments apart',
    async (gap) => {
      const browser = createBrowser({ other: projectJson(OTHER) });
      const [one, two] = [await openPage(browser), await openPage(browser)];
      two.store.rename('other', 'by two');
      for (let moment = 0; moment < gap; moment += 1) await new Promise((resolve) => setTimeout(resolve));
      one.store.rename('other', 'by one');
      await settled();
      await settled();
      const stored = browser.items.get('other') as Project;
      expect(['by one', 'by two']).toContain(stored.name);
      expect(one.store.getState().items[0]?.name).toBe(stored.name);
      expect(two.store.getState().items[0]?.name).toBe(stored.name);
    },
  );

  it('keep a project that cannot be read just now', async () => {
    const browser = createBrowser({ other: projectJson(OTHER) });
    const [one, two] = [await openPage(browser), await openPage(browser)];
    two.store.rename('other', 'by two');
    await kept(two.store);
    browser.refuses.items = true;
    await settled();
    expect(one.store.getState().items).toHaveLength(1);
  });
});

describe('a step back while something is being written', () => {
  it('is what is kept in the end', async () => {
    const browser = createBrowser({ other: projectJson(OTHER) });
    const { store } = await openPage(browser);
    store.rename('other', '改名');
    await Promise.resolve();
    await Promise.resolve();
    store.undo();
    await kept(store);
    await settled();
    expect(store.getState().keeping).toBe('kept');
    expect(browser.items.get('other')).toMatchObject({ name: OTHER.name });
  });
});

describe('damaged records', () => {
  const half = { ...projectJson({ ...OTHER, id: 'half' }), tables: [projectTable(), { id: '?' }] };
  function projectTable() {
    return { id: 't1', fileName: 'a.csv', content: 'c1' };
  }

  it('stay as they are stored, with their cells; what could be read of them goes under another id', async () => {
    const browser = createBrowser({ none: { format: 'else' }, half });
    const { store } = await openPage(browser);
    expect(store.getState().items.map(({ id }) => id)).toEqual(['half-readable']);
    expect(codes(store).sort()).toEqual(['project-is-none', 'project-part-left-out']);
    store.rename('half-readable', '改名');
    await kept(store);
    expect(browser.items.get('none')).toEqual({ format: 'else' });
    expect(browser.items.get('half')).toEqual(half);
    expect(browser.removedUnnamed).toEqual([]);
    const again = await openPage(browser);
    expect(again.store.getState().items).toMatchObject([{ id: 'half-readable', name: '改名' }]);
  });

  it('are not overwritten by a project of their id', async () => {
    const browser = createBrowser({ other: { format: 'else' } });
    const { store } = await openPage(browser);
    store.add(OTHER);
    await kept(store);
    expect(browser.items.get('other')).toEqual({ format: 'else' });
    expect(browser.items.size).toBe(2);
  });
});
