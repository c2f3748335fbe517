import { describe, expect, it } from 'vitest';
import { describeSource } from '../../../../src/features/tables/model/editTable';
import { eventually } from '../../../eventually';
import { createBrowser } from '../../../state/memoryStorage';
import { untouched } from '../model/builtContext';
import { codes, csv, decide, kept, OTHER, openPage, project, ready, settled, table, valuesOf } from './projectsPage';

/** A saved page. */
const TWO_TABLES = new File(
  [
    '<html><body><table><tr><td>城市</td><td>发案</td></tr><tr><td>大连</td><td>1</td></tr></table>',
    '<table><tr><td>城市</td><td>破案</td></tr><tr><td>沈阳</td><td>2</td></tr></table></body></html>',
  ],
  '2024年.html',
);

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
    await eventually(() => expect(browser.items.has(id)).toBe(false));
    // Nothing is to be waited for at the next visit.
    expect(browser.openTab().storage.readOpen()).toBeNull();
    store.undo();
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    await kept(store);
    expect(browser.items.has(id)).toBe(true);
    store.undo();
    store.undo();
    expect(store.getState().items).toEqual([]);
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
    await eventually(() => expect(browser.items.size).toBe(0));
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
    expect(store.getState().items[0]).toEqual(original);
  });

  it('put a file of the same name in the place of the one before, with its id and all that was said', async () => {
    const { store, figures } = await openPage(createBrowser());
    await store.addFile(csv());
    decide(store, '370500');
    const before = table(store);
    await store.addFile(csv('城市,发案\n大连,1\n东菅市,2\n', '2024年案件 (1).csv'));
    await ready(store);
    expect(project(store)?.tables).toHaveLength(1);
    const { fileName, sheet, layout, content } = before;
    const earlier = { fileName, sheet, layout, content };
    expect(table(store)).toEqual({
      ...before,
      fileName: '2024年案件 (1).csv',
      content: table(store).content,
      earlier,
    });
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
    expect(table(store)).toMatchObject({
      layout: { ...layout, isEarlier: true },
      decisions: { places: { '东菅市||': '370500' } },
    });
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
    expect(figures).toEqual([]);
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
    await eventually(() => expect(store.getState().readings.get(table(store).id)).toMatchObject(gone));
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
    await eventually(() => expect(store.getState().intake?.fileName).toBe('2024年案件.csv'));
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
    const sheets = await eventually(() => {
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
    await eventually(() => expect(store.getState().intake?.status).toBe('choosing'));
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
    expect(store.getState().items).toEqual([]);
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
