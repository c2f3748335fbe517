import { describe, expect, it } from 'vitest';
import { createProjects } from '../../../../src/features/tables/state/createProjects';
import { eventually } from '../../../eventually';
import { createBrowser } from '../../../state/memoryStorage';
import { createDirectTableReader } from './directTableReader';
import { type Browser, codes, csv, decide, kept, openPage, project, ready, table, valuesOf } from './projectsPage';

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
    expect(store.getState().added).toBe(table(store).id);
    await ready(store);
    expect(valuesOf(figures.at(-1)?.tables)).toEqual([34, 12, 5]);
    await store.addFile(file);
    const [one, two] = store.getState().items;
    expect(two?.id).not.toBe(one?.id);
    await kept(store);
    const again = await openPage(browser);
    await ready(again.store);
    expect(again.store.getState().items).toHaveLength(2);
  });

  it('show no figures of another project, though its table has the same id', async () => {
    const january = await fileOf(createBrowser());
    const february = (await january.text()).replace('"大连,12"', '"大连,99"').replaceAll('大连,12', '大连,99');
    const { store, figures } = await openPage(createBrowser());
    for (const text of [await january.text(), february]) {
      await store.addFile(new File([text], 'a.json'));
      await ready(store);
    }
    const [first, second] = store.getState().items;
    expect(first!.tables[0]!.id).toBe(second!.tables[0]!.id);
    figures.length = 0;
    store.open(first!.id);
    await ready(store);
    const ofFirst = figures.map((each) => valuesOf(each?.tables));
    expect(ofFirst.at(-1)).toEqual([34, 12, 5]);
    expect(ofFirst.flat()).not.toContain(99);
  });

  it('with personal data are not read, nor passed on', async () => {
    const file = await fileOf(createBrowser());
    const text = (await file.text()).replace('"大连,12"', '"大连,11010519491231002X"');
    const { store, figures } = await openPage(createBrowser());
    await store.addFile(new File([text], 'a.json'));
    await eventually(() => expect(store.getState().readings.get(table(store).id)?.status).toBe('failed'));
    expect(figures).toEqual([]);
    expect(await store.packable()).toMatchObject({ tables: [] });
  });

  it('that are none, or too large, are told', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(new File(['{"format":"bulletin-atlas-project",'], 'cut.json'));
    const huge = new File(['{"format":"bulletin-atlas-project"}'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 1e9 });
    await store.addFile(huge);
    expect(store.getState().items).toEqual([]);
    expect(codes(store)).toEqual(['project-is-none', 'project-too-large']);
  });
});

describe('who filled a table in', () => {
  const TABLE = '城市,负责人,案件（起）\n大连,孙八,12\n沈阳,李九,34\n填表人：周十,联系电话：13912345678,\n';
  // The whole number: any three digits may stand in an id that was drawn by lot.
  const PERSONS = /孙八|李九|周十|13912345678/;

  it('is in no link, project file, or what a story takes along, and rows stay those of the file', async () => {
    const { store } = await openPage(createBrowser());
    await store.addFile(csv(TABLE, '2024年案件_孙八.csv'));
    await ready(store);
    const file = (await store.projectFile(project(store)!.id))!;
    const { project: json, carried } = await store.carryTables([table(store).id]);
    for (const text of [await file.blob.text(), file.name, JSON.stringify([await store.packable(), json, carried])]) {
      expect(text).not.toMatch(PERSONS);
    }
    expect(codes(store)).toEqual(['project-cells-stay']);
    const other = await openPage(createBrowser());
    await other.store.openLinked(json, 'abc-1');
    await ready(other.store);
    const [figures] = other.figures.at(-1)!.tables;
    expect([...figures!.rows, ...figures!.columns]).toEqual([3, 2, 3, 3]);
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
    expect(again.store.getState().items).toEqual([edited]);
    await again.store.openLinked(json, 'abc-2');
    expect(again.store.getState().items).toHaveLength(2);
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
    expect(store.getState().items).toHaveLength(1);
    await ready(store);
  });

  it('that is none is told, and nothing is added', async () => {
    const { store } = await openPage(createBrowser());
    for (const json of [null, [], 'x', { format: 'bulletin-atlas-project' }]) await store.openLinked(json, 'abc-1');
    expect(store.getState().items).toEqual([]);
    expect(codes(store)).toEqual(['project-is-none', 'project-is-none', 'project-is-none', 'project-damaged']);
  });
});
