import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsToBeProject, parseProject } from '../../../../src/features/tables/model/parseProject';
import type { Project } from '../../../../src/features/tables/model/project';
import { projectFileJson, projectJson } from '../../../../src/features/tables/model/projectFile';
import { anyCells, anyProject } from './arbitraryProject';

const TABLE = { id: 't1', fileName: 'a.csv', cells: ['城市,发案', '大连,1'] };

/** Counts, so that ids are known. */
function counting() {
  let count = 0;
  return () => {
    count += 1;
    return `new${count}`;
  };
}
const parse = (value: unknown) => parseProject(value, 'a.json', counting());
const fileOf = (...tables: unknown[]) => ({
  format: 'bulletin-atlas-project',
  version: 1,
  id: 'p1',
  name: '甲',
  tables,
});
const throughText = (json: object): unknown => JSON.parse(JSON.stringify(json));

/** What came of a file, which has to have been read. */
function read(value: unknown) {
  const parsed = parse(value);
  if (!parsed.ok) throw new Error(parsed.notice.code);
  const said = parsed.notices.map(({ code, values }) => [code, values.field ?? values.count]);
  return { ...parsed, said, tables: parsed.project.tables };
}

describe('parseProject', () => {
  it('reads what the browser kept as it was', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { project: again, said, cells } = read(throughText(projectJson(project)));
        expect(said).toEqual([]);
        expect(again).toEqual(project);
        expect(JSON.stringify(projectJson(again))).toBe(JSON.stringify(projectJson(project)));
        expect(cells.size).toBe(0);
      }),
    );
  });

  it('reads a project file as it was, with its cells under ids of their own', () => {
    fc.assert(
      fc.property(anyProject, fc.array(anyCells, { minLength: 4, maxLength: 4 }), (project, csv) => {
        const tables = project.tables.map((table, index) => ({ ...table, content: `c${index}` }));
        const json = projectFileJson({ ...project, tables }, (content) => csv[Number(content.slice(1))]!);
        const { project: again, said, cells } = read(throughText(json));
        expect(said).toEqual([]);
        const expected: Project = { ...project, origin: null };
        expect(again).toEqual({
          ...expected,
          tables: tables.map((table, index) => ({ ...table, content: `new${index + 1}` })),
        });
        expect(again.tables.map(({ content }) => cells.get(content))).toEqual(csv.slice(0, tables.length));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    const near = fc.record(
      {
        format: fc.constant('bulletin-atlas-project'),
        version: fc.oneof(fc.constant(1), fc.anything()),
        id: fc.anything(),
        name: fc.anything(),
        origin: fc.anything(),
        tables: fc.array(
          fc.record(
            {
              id: fc.oneof(fc.constant('t'), fc.anything()),
              fileName: fc.anything(),
              cells: fc.oneof(fc.array(fc.string()), fc.anything()),
              layout: fc.anything(),
              decisions: fc.anything(),
              measures: fc.anything(),
              source: fc.anything(),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: ['format'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (value) => {
        const parsed = parse(value);
        if (!parsed.ok) return;
        // What came of it can be written and read again without a word.
        expect(read(throughText(projectJson(parsed.project))).said).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [null, 'project-is-none', 'format'],
    ['text', 'project-is-none', ''],
    [{ format: 'bulletin-atlas-story', tables: [] }, 'project-is-none', 'format'],
    [{ ...fileOf(), version: '1' }, 'project-damaged', 'version'],
    [{ ...fileOf(), tables: {} }, 'project-damaged', 'tables'],
  ])('says why there is none in %j', (value, code, field) => {
    const parsed = parse(value);
    expect(parsed).toMatchObject({ ok: false, notice: { code } });
    if (!parsed.ok && code === 'project-damaged') expect(parsed.notice.values.field).toBe(field);
    expect(claimsToBeProject(value)).toBe(code === 'project-damaged');
  });

  it('leaves out by name what is of a wrong type, and keeps the rest', () => {
    const { tables, said, project } = read({
      ...fileOf(
        { ...TABLE, fileName: 7, sheet: [], layout: [], source: { date: 'soon' } },
        { ...TABLE, id: 't2', decisions: [], measures: 3 },
        { ...TABLE, id: 't1' },
        { ...TABLE, id: '../t' },
        { ...TABLE, id: 't3', cells: ['a', 1] },
        { id: 't4', fileName: 'b.csv' },
        'no table',
      ),
      id: { $ne: 1 },
      name: ['甲'],
      origin: '<b>',
    });
    expect(project).toMatchObject({ id: 'new3', name: '', origin: null });
    expect(tables.map(({ id, fileName, sheet, layout }) => [id, fileName, sheet, layout])).toEqual([
      ['t1', '', '', null],
      ['t2', 'a.csv', '', null],
    ]);
    expect(said).toEqual([
      ...['fileName', 'sheet', 'layout', 'source', 'decisions', 'measures', 'id', 'id', 'cells.1', 'cells', ''].map(
        (field) => ['project-part-left-out', field],
      ),
      ...['id', 'name', 'origin'].map((field) => ['project-field-left-out', field]),
    ]);
  });

  it('leaves out single decisions and corrections, among them wrong adcodes', () => {
    const { tables, said } = read(
      fileOf({
        ...TABLE,
        decisions: { places: { 大连: '210200', 沈阳: 210100, 鞍山: '21030', 其他: null }, duplicates: { '*': 'mix' } },
        measures: { 发案: { unit: 'cases', id: 'population' }, 破案: { decimals: 99 }, 损失: { topic: '/etc' } },
      }),
    );
    expect(tables[0]).toMatchObject({
      decisions: { places: { 大连: '210200', 其他: null }, duplicates: {} },
      measures: { 发案: { unit: 'cases' } },
    });
    // Neither its id nor its key can be said from without.
    expect(tables[0]?.measures.发案).toEqual({ unit: 'cases' });
    expect(said.map(([, field]) => field)).toEqual([
      'decisions.places.沈阳',
      'decisions.places.鞍山',
      'decisions.duplicates.*',
      'measures.破案',
      'measures.损失',
    ]);
  });

  it('takes the names of what every object has as the words that they are', () => {
    const json = `{"format":"bulletin-atlas-project","version":1,"__proto__":{"name":"x"},"constructor":1,"tables":[
      {"id":"t1","fileName":"a.csv","cells":["a"],"__proto__":{"sheet":"x"},
       "measures":{"__proto__":{"unit":"cases"},"constructor":{"unit":"x"}},
       "decisions":{"places":{"__proto__":"210200"},"duplicates":{"__proto__":"sum"}}}]}`;
    const { tables, project, said } = read(JSON.parse(json));
    expect(said).toEqual([]);
    expect([project.name, tables[0]?.sheet]).toEqual(['', '']);
    expect(Object.entries(tables[0]!.measures)).toEqual([
      ['__proto__', { unit: 'cases' }],
      ['constructor', { unit: 'x' }],
    ]);
    expect(Object.hasOwn(tables[0]!.decisions.places, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).unit).toBeUndefined();
  });

  it('reads the first tables of too many', () => {
    const { tables, said } = read(fileOf(...Array.from({ length: 60 }, (_, at) => ({ ...TABLE, id: `t${at}` }))));
    expect(tables).toHaveLength(50);
    expect(said).toEqual([['project-too-many-tables', 60]]);
  });

  it('leaves out texts of a megabyte, and names them in short', () => {
    const long = 'x'.repeat(1_000_000);
    const { project, said, notices } = read({
      ...fileOf({
        ...TABLE,
        fileName: long,
        decisions: { places: { [long]: '210200' } },
        source: { publisher: long },
      }),
      name: long,
    });
    expect(project.tables).toMatchObject([{ id: 't1', fileName: '', decisions: { places: {} } }]);
    expect(said).toHaveLength(4);
    expect(JSON.stringify(notices).length).toBeLessThan(1000);
  });

  it('keeps what is decided of the longest cells that a table may have', () => {
    const key = ['甲', '乙', '丙'].map((letter) => letter.repeat(32_767)).join('|');
    const { tables, said } = read(
      fileOf({ ...TABLE, decisions: { places: { [key]: '210200' } }, measures: { [key]: { divisor: key } } }),
    );
    expect(said).toEqual([]);
    expect([Object.keys(tables[0]!.decisions.places), tables[0]!.measures[key]]).toEqual([[key], { divisor: key }]);
  });

  it('tells the first of a million faults and counts the rest', () => {
    const places = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`地${at}`, at]));
    const { said } = read(
      fileOf(
        { ...TABLE, decisions: { places } },
        { ...TABLE, id: 't2', cells: Array(1_000_000).fill(1) },
        { ...TABLE, id: 't3', layout: { roles: Array(1_000_000).fill('place') } },
      ),
    );
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toEqual(['project-more-left-out', 100_002 - 20]);
  });

  it('reads what is known of a newer version, and says so', () => {
    const { tables, said } = read({ ...fileOf({ ...TABLE, colour: 'red' }), version: 9, mood: 'new' });
    expect(said).toEqual([['project-newer', undefined]]);
    expect(tables[0]).not.toHaveProperty('colour');
  });
});
