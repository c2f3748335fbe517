import { describe, expect, it, vi } from 'vitest';
import type { FigureTable } from '../../src/domain/figureTable';
import { decidePlace, describeSource } from '../../src/domain/ownFigures/editTable';
import type { OwnFigures } from '../../src/domain/ownFigures/ownFigures';
import type { Project } from '../../src/domain/ownFigures/project';
import { projectJson } from '../../src/domain/ownFigures/projectFile';
import { createProjects, openProjectOf } from '../../src/state/createProjects';
import type { ProjectsStore } from '../../src/state/projects';
import { untouched } from '../domain/ownFigures/builtContext';
import { createDirectTableReader } from './directTableReader';
import { createBrowser } from './memoryStorage';

type Browser = ReturnType<typeof createBrowser>;

const CSV = '城市,发案\n大连,12\n沈阳,34\n东菅市,5\n';
const csv = (text = CSV, name = '2024年案件.csv') => new File([text], name);
/** As a page is: it has two tables. */
const TWO_TABLES = new File(
  [
    '<html><body><table><tr><td>城市</td><td>发案</td></tr><tr><td>大连</td><td>1</td></tr></table>',
    '<table><tr><td>城市</td><td>破案</td></tr><tr><td>沈阳</td><td>2</td></tr></table></body></html>',
  ],
  '2024年.html',
);
const OTHER: Project = { id: 'other', name: '另一个', origin: null, tables: [] };

/** A page on a browser, once it has its list. */
async function openPage(browser: Browser) {
  const { reader, ...control } = createDirectTableReader();
  const tab = browser.openTab();
  const figures: (OwnFigures | null)[] = [];
  const { storage, contents } = tab;
  const store = createProjects({ storage, contents, reader, onFigures: (next) => figures.push(next) });
  await vi.waitFor(() => expect(store.getState().isLoaded).toBe(true));
  return { store, figures, close: tab.close, ...control };
}

const project = (store: ProjectsStore) => openProjectOf(store.getState());
const table = (store: ProjectsStore) => project(store)!.tables[0]!;
const codes = (store: ProjectsStore) => store.getState().notices.map(({ code }) => code);
const kept = (store: ProjectsStore) => vi.waitFor(() => expect(store.getState().keeping).toBe('kept'));
const failed = (store: ProjectsStore) => vi.waitFor(() => expect(store.getState().keeping).toBe('failed'));
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const ready = (store: ProjectsStore) =>
  vi.waitFor(() => {
    expect(project(store)?.tables.length).toBeGreaterThan(0);
    for (const { id } of project(store)!.tables)
      expect(store.getState().readings.get(id)).toMatchObject({ status: 'ready', isAnew: false });
  });
const valuesOf = (tables: readonly FigureTable[] | undefined) => tables?.flatMap(({ values }) => [...values]);
const decide = (store: ProjectsStore, adcode: string | null) =>
  store.editTable(project(store)!.id, table(store).id, decidePlace('东菅市||', adcode));

describe('projects', () => {
  it('are kept at every change, and found again with their figures', async () => {
    const browser = createBrowser();
    const { store, figures } = await openPage(browser);
    await store.addFile(csv());
    await ready(store);
    expect(project(store)).toMatchObject({ name: '2024年案件', origin: null });
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12]);
    decide(store, '370500');
    store.editTable(project(store)!.id, table(store).id, describeSource({ publisher: '某局', date: '2025' }));
    store.rename(project(store)!.id, '案件');
    await ready(store);
    await kept(store);
    const again = await openPage(browser);
    await ready(again.store);
    expect(project(again.store)).toEqual(project(store));
    expect(again.figures.at(-1)).toEqual(figures.at(-1));
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    expect(again.store.steps).toEqual({ canUndo: false, canRedo: false });
    expect(codes(again.store)).toEqual([]);
  });

  it('tell which table was added last, once', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(csv());
    expect(store.getState().added).toBe(table(store).id);
    store.forgetAdded();
    await ready(store);
    expect(store.getState().added).toBeNull();
    await store.addFile(csv('城市,发案\n大连,1\n', '2023年.csv'));
    expect(store.getState().added).toBe(project(store)!.tables[1]!.id);
  });

  it('undo and redo an intake, an edit and a removal, and keep that too', async () => {
    const browser = createBrowser();
    const { store, figures } = await openPage(browser);
    await store.addFile(csv());
    await ready(store);
    decide(store, '370500');
    await ready(store);
    const { id } = project(store)!;
    store.undo();
    expect(table(store).decisions.places).toEqual({});
    store.redo();
    expect(table(store).decisions.places).toEqual({ '东菅市||': '370500' });
    store.remove(id);
    expect(figures.at(-1)).toBeNull();
    await vi.waitFor(() => expect(browser.items.has(id)).toBe(false));
    // Nothing is to be waited for at the next visit.
    expect(browser.openTab().storage.readOpen()).toBeNull();
    store.undo();
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    await kept(store);
    expect(browser.items.has(id)).toBe(true);
    store.undo();
    store.undo();
    expect(store.getState().own).toEqual([]);
    store.redo();
    await ready(store);
    await kept(store);
    const again = await openPage(browser);
    await ready(again.store);
    expect(project(again.store)).toEqual(project(store));
  });

  it('come back from a removal with cells that only the browser still had', async () => {
    const browser = createBrowser();
    const first = await openPage(browser);
    await first.store.addFile(csv());
    await kept(first.store);
    const { id } = project(first.store)!;
    first.close();
    const { store } = await openPage(browser);
    store.remove(id);
    await vi.waitFor(() => expect(browser.items.size).toBe(0));
    // What another tab clears away meanwhile was read before.
    browser.contents.clear();
    store.undo();
    await kept(store);
    await ready(store);
    expect(browser.contents.size).toBe(1);
  });

  it('take letters of a name that follow each other as one step, also of a project with figures', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(csv());
    await ready(store);
    const { id, name } = project(store)!;
    for (const typed of ['案', '案件', '案件数']) store.rename(id, typed);
    store.undo();
    expect(project(store)?.name).toBe(name);
    // Corrections that are read at once, too.
    const edit = (unit: string) =>
      store.editTable(id, table(store).id, (one) => ({ ...one, measures: { 发案: { unit } } }), 'unit');
    for (const unit of ['c', 'ca', 'cas']) edit(unit);
    store.undo();
    expect(table(store).measures).toEqual({});
    expect(store.steps.canRedo).toBe(true);
  });

  it('are copied with what was decided, and the copies then differ', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(csv());
    const original = project(store)!;
    store.duplicate(original.id);
    const copy = project(store)!;
    expect(copy).toEqual({ ...original, id: copy.id });
    expect(copy.id).not.toBe(original.id);
    decide(store, '370500');
    expect(store.getState().own[0]).toEqual(original);
  });

  it('put a file of the same name in the place of the one before, with its id and all that was said', async () => {
    const { store, figures } = await openPage(createBrowser());
    await store.addFile(csv());
    decide(store, '370500');
    const before = table(store);
    await store.addFile(csv('城市,发案\n大连,1\n东菅市,2\n', '2024年案件 (1).csv'));
    await ready(store);
    expect(project(store)?.tables).toHaveLength(1);
    expect(table(store)).toEqual({ ...before, fileName: '2024年案件 (1).csv', content: table(store).content });
    expect(codes(store)).toEqual(['project-remembered']);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([1, 2]);
    store.undo();
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
  });

  it('remember what another project says of a file of the same name, but no layout of other columns', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(csv());
    await ready(store);
    decide(store, '370500');
    const reading = store.getState().readings.get(table(store).id);
    const layout = reading?.status === 'ready' ? reading.report.layout : null;
    store.editTable(project(store)!.id, table(store).id, (one) => ({ ...one, layout }));
    const { id } = table(store);
    store.open(null);
    await store.addFile(csv());
    expect(table(store)).toMatchObject({ layout, decisions: { places: { '东菅市||': '370500' } } });
    expect(table(store).id).not.toBe(id);
    store.open(null);
    await store.addFile(csv('城市,发案,破案\n大连,1,1\n'));
    expect(table(store)).toMatchObject({ layout: null, decisions: { places: { '东菅市||': '370500' } } });
    expect(codes(store)).toEqual(['project-remembered', 'project-remembered']);
  });

  it('hold as many tables as can be read again, and no more', async () => {
    const { store } = await openPage(createBrowser());
    const tables = Array.from({ length: 50 }, (_, at) => ({ ...untouched, id: `t${at}`, fileName: `${at}.csv` }));
    store.add({ ...OTHER, tables });
    await store.addFile(csv());
    expect(project(store)?.tables).toHaveLength(50);
    expect(codes(store)).toEqual(['project-full']);
  });
});

describe('a page that is left', () => {
  it('in the middle of an intake leaves nothing of it', async () => {
    const browser = createBrowser();
    const { store, hold, letGo, close } = await openPage(browser);
    hold('intake');
    const adding = store.addFile(csv());
    await vi.waitFor(() => expect(store.getState().intake?.status).toBe('reading'));
    const again = await openPage(browser);
    expect(again.store.getState().own).toEqual([]);
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
    await settled();
    expect(browser.items.get('other')).toMatchObject({ name: '改名' });
    expect(browser.items.has('third')).toBe(false);
    expect(store.getState().keeping).toBe('failed');
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
    await vi.waitFor(() => expect(browser.removedUnnamed).toHaveLength(1));
  });
});

describe('two tabs', () => {
  it('take up what the other did, which ends their steps of undo', async () => {
    const browser = createBrowser();
    const [one, two] = [await openPage(browser), await openPage(browser)];
    await one.store.addFile(csv());
    await vi.waitFor(() => expect(two.store.getState().own).toHaveLength(1));
    two.store.open(project(one.store)!.id);
    await ready(two.store);
    decide(two.store, '370500');
    await vi.waitFor(() => expect(table(one.store).decisions.places).toEqual({ '东菅市||': '370500' }));
    await ready(one.store);
    expect(valuesOf(one.figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    expect(one.store.steps.canUndo).toBe(false);
    two.store.remove(project(two.store)!.id);
    await vi.waitFor(() => expect(one.store.getState().own).toEqual([]));
    expect(one.figures.at(-1)).toBeNull();
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
    await settled();
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
    expect(named(one.store.getState().own)).toEqual(expected);
    expect(named(two.store.getState().own)).toEqual(expected);
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
      expect(one.store.getState().own[0]?.name).toBe(stored.name);
      expect(two.store.getState().own[0]?.name).toBe(stored.name);
    },
  );

  it('keep a project that cannot be read just now', async () => {
    const browser = createBrowser({ other: projectJson(OTHER) });
    const [one, two] = [await openPage(browser), await openPage(browser)];
    two.store.rename('other', 'by two');
    await kept(two.store);
    browser.refuses.items = true;
    await settled();
    expect(one.store.getState().own).toHaveLength(1);
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
    expect(store.getState().own.map(({ id }) => id)).toEqual(['half-readable']);
    expect(codes(store).sort()).toEqual(['project-is-none', 'project-part-left-out']);
    store.rename('half-readable', '改名');
    await kept(store);
    expect(browser.items.get('none')).toEqual({ format: 'else' });
    expect(browser.items.get('half')).toEqual(half);
    expect(browser.removedUnnamed).toEqual([]);
    const again = await openPage(browser);
    expect(again.store.getState().own).toMatchObject([{ id: 'half-readable', name: '改名' }]);
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

describe('readings', () => {
  it('are of the newest decision, whatever was decided while one ran', async () => {
    const { store, figures, hold, letGo, asked } = await openPage(createBrowser());
    await store.addFile(csv());
    await ready(store);
    hold('read');
    for (const adcode of ['370500', '370600', '370700']) decide(store, adcode);
    const told = figures.length;
    letGo();
    await ready(store);
    expect(figures.at(-1)?.tables[0]?.adcodes).toEqual(['210100', '210200', '370700']);
    expect(figures.slice(told).some((next) => next?.tables[0]?.adcodes.includes('370500'))).toBe(false);
    // Nobody asked for what was decided in between.
    expect(asked.map(({ decisions }) => decisions.places['东菅市||'])).toEqual([undefined, '370500', '370700']);
  });

  it('end where a decision is taken back while it is read', async () => {
    const { store, figures, hold, letGo } = await openPage(createBrowser());
    await store.addFile(csv());
    await ready(store);
    hold('read');
    decide(store, '370500');
    store.undo();
    letGo();
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12]);
  });

  it('of a project that was put away do not come back with it', async () => {
    const { store, figures, hold, letGo } = await openPage(createBrowser());
    hold('read');
    await store.addFile(csv());
    store.open(null);
    letGo();
    await settled();
    expect(figures.at(-1)).toBeNull();
    expect(store.getState().readings.size).toBe(0);
  });

  it('say where cells are gone, and go on once the file is there again', async () => {
    const browser = createBrowser();
    const first = await openPage(browser);
    await first.store.addFile(csv());
    decide(first.store, '370500');
    await kept(first.store);
    browser.contents.clear();
    const { store, figures } = await openPage(browser);
    const gone = { status: 'failed', notice: { code: 'project-cells-gone', values: { file: '2024年案件.csv' } } };
    await vi.waitFor(() => expect(store.getState().readings.get(table(store).id)).toMatchObject(gone));
    expect(await store.projectFile(project(store)!.id)).toBeNull();
    expect(codes(store)).toEqual(['project-cells-gone']);
    await store.addFile(csv());
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
  });
});

describe('an intake', () => {
  it('that is cancelled leaves nothing, and the next goes on', async () => {
    const { store, hold, letGo } = await openPage(createBrowser());
    hold('intake');
    const cancelled = store.addFile(csv());
    const next = store.addFile(csv('城市,发案\n大连,1\n', '2023年.csv'));
    await vi.waitFor(() => expect(store.getState().intake?.fileName).toBe('2024年案件.csv'));
    store.cancelIntake();
    await cancelled;
    letGo();
    await next;
    expect(project(store)?.tables.map(({ fileName }) => fileName)).toEqual(['2023年.csv']);
    expect(store.getState().intake).toBeNull();
    expect(codes(store)).toEqual([]);
  });

  it('asks which of several sheets is meant', async () => {
    const browser = createBrowser();
    const { store } = await openPage(browser);
    const adding = store.addFile(TWO_TABLES);
    const sheets = await vi.waitFor(() => {
      const { intake } = store.getState();
      if (intake?.status !== 'choosing') throw new Error('not yet');
      return intake.sheets;
    });
    store.chooseSheet(sheets[1]!.name);
    await adding;
    await ready(store);
    expect(table(store).sheet).toBe(sheets[1]!.name);
    await kept(store);
    // The cells of the other are not kept.
    expect(browser.contents.size).toBe(1);
    const cancelled = store.addFile(TWO_TABLES);
    await vi.waitFor(() => expect(store.getState().intake?.status).toBe('choosing'));
    store.cancelIntake();
    await cancelled;
    expect(project(store)?.tables).toHaveLength(1);
    expect(store.getState().intake).toBeNull();
  });

  it('refuses personal data and keeps nothing of them', async () => {
    const browser = createBrowser();
    const { store } = await openPage(browser);
    await store.addFile(csv('城市,证件\n大连,11010519491231002X\n'));
    await settled();
    expect(store.getState().own).toEqual([]);
    expect(browser.contents.size).toBe(0);
    expect(codes(store)).toHaveLength(1);
  });

  it('that fails unexpectedly is told, and the next goes on', async () => {
    const { store } = await openPage(createBrowser());
    const unreadable = csv();
    unreadable.arrayBuffer = () => Promise.reject(new Error('gone'));
    await store.addFile(unreadable);
    expect(store.getState()).toMatchObject({
      intake: null,
      notices: [{ code: 'unexpected', values: { reason: 'gone' } }],
    });
    await store.addPasted({ text: '城市\t发案\n大连\t1\n沈阳\t2\n', html: null, fileName: '粘贴' });
    expect(project(store)?.name).toBe('粘贴');
  });
});

describe('project files', () => {
  async function fileOf(browser: Browser): Promise<File> {
    const { store } = await openPage(browser);
    await store.addFile(csv());
    decide(store, '370500');
    await kept(store);
    const { blob, name } = (await store.projectFile(project(store)!.id))!;
    return new File([blob], name);
  }

  it('bring a project into another browser, and twice make two', async () => {
    const file = await fileOf(createBrowser());
    const browser = createBrowser();
    const { store, figures } = await openPage(browser);
    await store.addFile(file);
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    await store.addFile(file);
    const [one, two] = store.getState().own;
    expect(two?.id).not.toBe(one?.id);
    await kept(store);
    const again = await openPage(browser);
    await ready(again.store);
    expect(again.store.getState().own).toHaveLength(2);
  });

  it('with personal data are not read, nor passed on', async () => {
    const file = await fileOf(createBrowser());
    const text = (await file.text()).replace('"大连,12"', '"大连,11010519491231002X"');
    const { store, figures } = await openPage(createBrowser());
    await store.addFile(new File([text], 'a.json'));
    await vi.waitFor(() => expect(store.getState().readings.get(table(store).id)?.status).toBe('failed'));
    expect(figures.at(-1)?.tables).toEqual([]);
    expect(await store.packable()).toMatchObject({ tables: [] });
  });

  it('that are none, or too large, are told', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(new File(['{"format":"bulletin-atlas-project",'], 'cut.json'));
    const huge = new File(['{"format":"bulletin-atlas-project"}'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 1e9 });
    await store.addFile(huge);
    expect(store.getState().own).toEqual([]);
    expect(codes(store)).toEqual(['project-is-none', 'project-too-large']);
  });
});

describe('a project in a link', () => {
  async function linked(): Promise<object> {
    const { store } = await openPage(createBrowser());
    await store.addFile(csv());
    return (await store.packable())!;
  }

  it('is added once, and what was done to it since survives', async () => {
    const json = await linked();
    const browser = createBrowser();
    const { store } = await openPage(browser);
    await Promise.all([store.openLinked(json, 'abc-1'), store.openLinked(json, 'abc-1')]);
    decide(store, '370500');
    const edited = project(store);
    store.open(null);
    await store.openLinked(json, 'abc-1');
    expect(project(store)).toBe(edited);
    await kept(store);
    const again = await openPage(browser);
    await again.store.openLinked(json, 'abc-1');
    expect(again.store.getState().own).toEqual([edited]);
    await again.store.openLinked(json, 'abc-2');
    expect(again.store.getState().own).toHaveLength(2);
  });

  it('waits for the list that the browser kept', async () => {
    const json = await linked();
    const browser = createBrowser();
    const first = await openPage(browser);
    await first.store.openLinked(json, 'abc-1');
    await kept(first.store);
    const { storage, contents } = browser.openTab();
    const { reader } = createDirectTableReader();
    const store = createProjects({ storage, contents, reader, onFigures: () => {} });
    expect(store.getState().isLoaded).toBe(false);
    await store.openLinked(json, 'abc-1');
    expect(store.getState().own).toHaveLength(1);
    await ready(store);
  });

  it('that is none is told, and nothing is added', async () => {
    const { store } = await openPage(createBrowser());
    for (const json of [null, [], 'x', { format: 'bulletin-atlas-project' }]) await store.openLinked(json, 'abc-1');
    expect(store.getState().own).toEqual([]);
    expect(codes(store)).toEqual(['project-is-none', 'project-is-none', 'project-is-none', 'project-damaged']);
  });
});
