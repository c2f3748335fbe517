import { describe, expect, it } from 'vitest';
import { figureLines } from '../../../../scripts/join/figureLines';
import { writeGrid } from '../../../../src/core/grid/writeGrid';
import { carryTable } from '../../../../src/features/tables/model/carry/carryTable';
import { readTable } from '../../../../src/features/tables/model/read/readTable';
import type { TableLayout } from '../../../../src/features/tables/model/tableLayout';
import { context, gridOf, read, untouched } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const rolesOf = (text: string) => read(text, IN_2024).report.layout.roles;
const valuesOf = (table: ReturnType<typeof read>) =>
  figureLines(table).map(({ adcode, measure, value }) => [adcode, measure, value]);

const LEVELS = '城市|风险等级|主要类型\n沈阳|高|诈骗\n大连|中|盗窃\n鞍山|低|诈骗\n抚顺|高|盗窃\n本溪|--|诈骗\n';

describe('texts that sort the places of a table without figures', () => {
  it('are categories, ordered or not, and no numbers', () => {
    const table = read(LEVELS, IN_2024);
    expect(table.report.layout.roles).toEqual(['place', 'category', 'category']);
    expect(table.report.measures.map(({ key, kind, unit, categories }) => ({ key, kind, unit, categories }))).toEqual([
      { key: '风险等级', kind: 'category', unit: '', categories: { names: ['低', '中', '高'], isOrdered: true } },
      { key: '主要类型', kind: 'category', unit: '', categories: { names: ['盗窃', '诈骗'], isOrdered: false } },
    ]);
    expect(valuesOf(table).filter(([, measure]) => measure === '风险等级')).toEqual([
      ['210100', '风险等级', '高'],
      ['210200', '风险等级', '中'],
      ['210300', '风险等级', '低'],
      ['210400', '风险等级', '高'],
    ]);
    expect(table.report.cells).toMatchObject({ read: 9, missing: 1, refused: 0 });
  });

  it.each([
    ['one row each of a known scale', '城市|评价\n沈阳|优\n大连|良\n鞍山|差\n', ['place', 'category']],
    ['a heading that says so', '城市|案件类型\n沈阳|诈骗\n大连|盗窃\n鞍山|诈骗\n抚顺|赌博\n', ['place', 'category']],
    ['levels in digits', '城市|等级\n沈阳|1级\n大连|3级\n鞍山|2级\n', ['place', 'category']],
    ['levels in words', '城市|等级\n沈阳|一级\n大连|三级\n鞍山|二级\n', ['place', 'category']],
    ['whether there is one', '城市|有无\n沈阳|有\n大连|无\n鞍山|有\n', ['place', 'category']],
    [
      'each year of a place',
      '城市|年份|等级\n沈阳|2023|高\n沈阳|2024|低\n大连|2023|低\n大连|2024|低\n',
      ['place', 'period', 'category'],
    ],
  ])('are known of %s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it.each([
    ['beside figures', '城市|等级|发案\n沈阳|高|12\n大连|低|30\n'],
    ['of persons', '城市|负责人\n沈阳|王三\n大连|王三\n鞍山|李四\n抚顺|李四\n'],
    ['that look like persons', '城市|组长\n沈阳|王小三\n大连|王小三\n鞍山|李小四\n抚顺|李小四\n'],
    ['of remarks', '城市|备注\n沈阳|已报\n大连|已报\n鞍山|未报送\n抚顺|未报送\n'],
    ['of other places', '城市|邻市\n沈阳|大连\n大连|沈阳\n鞍山|大连\n抚顺|沈阳\n'],
    ['that hardly repeat', '城市|说明\n沈阳|已修缮\n大连|在建\n鞍山|待查\n抚顺|待查\n'],
    ['that differ in each row', '城市|说明\n沈阳|已修缮\n大连|在建\n鞍山|待查\n'],
    ['of incidents', '城市|类型\n沈阳|盗窃\n沈阳|诈骗\n沈阳|盗窃\n大连|诈骗\n大连|盗窃\n'],
  ])('are none %s', (_, text) => {
    expect(rolesOf(text)).not.toContain('category');
  });

  it('share their categories over the years that headings name', () => {
    const table = read('城市|2023年等级|2024年等级\n沈阳|高|低\n大连|中|中\n鞍山|中|低\n');
    expect(table.report.measures).toMatchObject([{ key: '等级', categories: { names: ['低', '中', '高'] } }]);
    expect(table.figures[0]!.periods).toHaveLength(2);
    expect([...table.figures[0]!.values]).toEqual([2, 0, 1, 1, 1, 0]);
  });

  it('ask for a period like figures', () => {
    expect(read(LEVELS, { fileName: 'x.csv' }).report.question).toBe('no-period');
  });
});

describe('a column that the reader says is of categories', () => {
  const asked = (text: string, ...roles: TableLayout['roles']) => {
    const { layout } = read(text, IN_2024).report;
    return read(text, { ...IN_2024, layout: { ...layout, roles } });
  };

  it('stands beside figures, and is never mixed with those of its name', () => {
    const table = asked('城市|等级|发案\n沈阳|高|12\n大连|低|30\n', 'place', 'category', 'value');
    expect(valuesOf(table)).toEqual([
      ['210100', '等级', '高'],
      ['210100', '发案', 12],
      ['210200', '等级', '低'],
      ['210200', '发案', 30],
    ]);
    const twice = asked('城市|等级|等级\n沈阳|高|12\n大连|低|30\n', 'place', 'category', 'value');
    expect(twice.report.measures.map(({ key, kind }) => [key, kind])).toEqual([
      ['等级', 'category'],
      ['等级 · C', 'count'],
    ]);
    const ofYears = asked('城市|2023年等级|2024年等级\n沈阳|高|12\n大连|低|30\n', 'place', 'category', 'value');
    expect(ofYears.report.measures).toHaveLength(2);
  });

  it('has no more than can be told apart, and no persons', () => {
    const rows = Array.from(
      { length: 32 },
      (_, index) => `${index % 2 === 0 ? '沈阳' : '大连'}|${2024 - index}|第${index}种`,
    );
    const { report } = asked(`城市|年份|类别\n${rows.join('\n')}\n`, 'place', 'period', 'category');
    expect(report.refusedCells.map(({ row, reason }) => [row, reason])).toEqual([
      [32, 'too-many-categories'],
      [33, 'too-many-categories'],
    ]);
    const persons = asked('城市|负责人\n沈阳|王三\n大连|王三\n', 'place', 'category');
    expect(persons.report.refusedCells.map(({ reason }) => reason)).toEqual(['names-persons', 'names-persons']);
    expect(persons.figures).toEqual([]);
  });
});

describe('an order that the reader says', () => {
  const ordered = (order: readonly string[] | null) =>
    read(LEVELS, { ...IN_2024, measures: { 主要类型: { order }, 风险等级: { order } } }).report.measures.map(
      ({ categories }) => categories,
    );

  it('is that of the categories it names, and none where the reader says that there is none', () => {
    expect(ordered(['高', '低', '中'])).toEqual([
      { names: ['高', '低', '中'], isOrdered: true },
      { names: ['盗窃', '诈骗'], isOrdered: false },
    ]);
    expect(ordered(['诈骗', '盗窃'])[1]).toEqual({ names: ['诈骗', '盗窃'], isOrdered: true });
    expect(ordered([])[0]!.isOrdered).toBe(false);
  });

  it('travels with its table, without what is not in it', () => {
    const grid = gridOf(LEVELS);
    const table = { ...untouched, ...IN_2024, measures: { 风险等级: { order: ['高', '中', '低', '张三'] } } };
    const carried = carryTable(grid, table, context);
    if (!carried.ok) throw new Error('not carried');
    expect(carried.table.measures).toEqual({ 风险等级: { order: ['高', '中', '低'] } });
    expect(readTable(carried.cells, carried.table, context).report.measures[0]!.categories!.names).toEqual([
      '高',
      '中',
      '低',
    ]);
  });
});

describe('categories that contradict each other', () => {
  it('wait for a decision, and are never summed', () => {
    const text = `${LEVELS}沈阳|低|诈骗\n`;
    const { report, figures } = read(text, IN_2024);
    expect(report.matchReport.duplicates).toMatchObject([
      { adcode: '210100', choices: ['keep-first', 'keep-last', 'refuse'] },
    ]);
    expect(figures[0]!.adcodes).not.toContain('210100');
    expect(report.measures[0]!.categories!.names).toEqual(['低', '中', '高']);
  });
});

it('categories travel with their table', () => {
  const grid = gridOf('城市|风险等级|联系人\n沈阳|高|王三\n大连|低|李四\n鞍山|低|王三\n合计||\n');
  const carried = carryTable(grid, { ...untouched, ...IN_2024 }, context);
  if (!carried.ok) throw new Error('not carried');
  expect(writeGrid(carried.cells)).not.toContain('王三');
  expect(readTable(carried.cells, carried.table, context).figures).toEqual(
    readTable(grid, { ...untouched, ...IN_2024 }, context).figures,
  );
});
