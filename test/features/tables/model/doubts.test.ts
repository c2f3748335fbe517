import { describe, expect, it } from 'vitest';
import { readNumberCell } from '../../../../src/core/cells/readNumberCell';
import { QUALIFIERS } from '../../../../src/core/record/figureTerms';
import { NO_DECISIONS } from '../../../../src/features/tables/model/decisions';
import type { ColumnPeriod } from '../../../../src/features/tables/model/read/columnPeriod';
import { createSpellings, saysFactor } from '../../../../src/features/tables/model/read/columnSpelling';
import { cutYears, monthsOfTable } from '../../../../src/features/tables/model/read/cutYears';
import { doubtOf, type FigureInColumn } from '../../../../src/features/tables/model/read/doubtOf';
import { createFillDown } from '../../../../src/features/tables/model/read/fillDown';
import { unitsBeside } from '../../../../src/features/tables/model/read/unitsBeside';
import { readAsAbove } from '../../../../src/features/tables/model/recognise/blankCells';
import type { ColumnRole, TableLayout } from '../../../../src/features/tables/model/tableLayout';
import { context, figuresOf, gridOf, read } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const layoutOf = (...roles: ColumnRole[]) => ({ headingRow: 1, headingRows: 1, roles }) as unknown as TableLayout;
const spellingOf = (...texts: string[]) =>
  createSpellings(
    texts.map((text) => ['大连', text]),
    layoutOf('place', 'value'),
  )(['大连', texts[0]!], 1);

describe('how figures of a column are written', () => {
  it('is counted by kind, zeros aside', () => {
    expect(
      spellingOf('1', '2.5', '0', '0.0', '12%', '3‰', '1.2个百分点', '3万', '4亿元', '5起', '-6', '+7%', '无', '1,234'),
    ).toEqual({
      bare: 4,
      share: 4,
      multiplied: 2,
      counted: 1,
      signed: 2,
    });
    expect(['3万', '4亿元', '5千', '5起'].map(saysFactor)).toEqual([true, true, true, false]);
  });

  it('is of the measure of its row, where rows name one', () => {
    const rows = gridOf('大连|甲|1\n大连|乙|2%\n沈阳|甲|3');
    const of = createSpellings(rows, layoutOf('place', 'measure', 'value'));
    expect(of(rows[0]!, 2)).toMatchObject({ bare: 2, share: 0 });
    expect(of(rows[1]!, 2)).toMatchObject({ bare: 0, share: 1 });
    expect(of(['大连', '丙', '1'], 2)).toMatchObject({ bare: 0, share: 0 });
  });
});

describe('a figure that is not certain in its column', () => {
  const doubt = (text: string, name: string, column: string[], more: Partial<FigureInColumn> = {}) => {
    const cell = readNumberCell(text);
    if (cell.status !== 'read') throw new Error(text);
    return doubtOf({
      cell,
      text,
      name,
      unit: '',
      isUnitSaid: false,
      spelling: () => spellingOf(text, ...column),
      ...more,
    });
  };

  it.each<[string, string, string[], string | null]>([
    ['-35', '发案', ['1', '2'], 'negative-count'],
    ['-35', '净流入人口', ['1', '2'], null],
    ['-35', '发案增减', ['1', '2'], null],
    ['-35', '利润', ['1', '2'], null],
    ['+35', '发案', ['1', '2'], null],
    ['(35)', '发案', ['1', '2'], 'bracketed'],
    ['(35)', '利润', ['1', '2'], null],
    ['(35)', '其他', ['(1)', '(2)', '3'], null],
    ['(35)', '其他', ['1', '2', '3'], 'bracketed'],
    ['95.3%↓', '就业率', ['95%', '94%'], 'ambiguous-sign'],
    ['35↓', '其他', ['1↓', '2↑'], null],
    ['35↓', '其他', ['1', '2'], 'ambiguous-sign'],
    ['-1.2个百分点', '发案', ['1', '2'], null],
    ['13', '人口', ['12.5万', '14万'], 'no-unit'],
    ['13', '人口', ['12', '14万'], null],
    ['0', '人口', ['12.5万', '14万'], null],
    ['13万', '人口', ['12', '14', '15'], null],
    ['0.13', '其他', ['12%', '14%'], 'no-unit'],
    ['13', '其他', ['12%', '14%'], null],
    ['12%', '发案', ['1', '2'], 'other-unit'],
    ['12%', '就业率', ['1', '2'], null],
    ['12%', '其他', ['1%'], null],
    ['5圈', '其他', ['1', '2', '3'], 'other-unit'],
    ['5起', '其他', ['1', '2', '3'], null],
    ['5圈', '其他', ['1圈', '2圈', '3'], null],
  ])('%s of %s among %j: %s', (text, name, column, reason) => expect(doubt(text, name, column)).toBe(reason));

  it('has no doubt of its unit where that is said', () => {
    expect(doubt('13', '人口', ['12.5万', '14万'], { isUnitSaid: true })).toBeNull();
    expect(doubt('-5', '其他', ['1'], { isUnitSaid: true, unit: 'persons' })).toBe('negative-count');
    expect(doubt('-5', '其他', ['1'], { isUnitSaid: true, unit: 'cny' })).toBeNull();
  });
});

describe('units beside several measures', () => {
  const of = (text: string, ...roles: ColumnRole[]) => {
    const grid = gridOf(text);
    return unitsBeside(grid, grid[0]!, layoutOf(...roles));
  };

  it('are of the table where all rows have one, and told where they differ', () => {
    const roles: ColumnRole[] = ['place', 'value', 'value', 'ignored'];
    expect(of('城市|甲|乙|单位\n大连|1|2|万元\n沈阳|3|4|万元', ...roles)).toEqual({
      caption: '单位：万元',
      notices: [],
    });
    expect(of('城市|甲|乙|单位\n大连|1|2|万元\n沈阳|3|4|亿元', ...roles)).toEqual({
      caption: '',
      notices: [{ code: 'table-units-beside', severity: 'warning', values: { heading: '单位' } }],
    });
    expect(of('城市|甲|乙|单位\n大连|1|2|x\n沈阳|3|4|', ...roles)).toEqual({ caption: '', notices: [] });
    expect(of('城市|甲|乙|备注\n大连|1|2|万元', ...roles)).toEqual({ caption: '', notices: [] });
    expect(of('城市|甲|乙|单位\n大连|1|2|万元', 'place', 'value', 'ignored', 'ignored')).toEqual({
      caption: '',
      notices: [],
    });
    expect(of('城市|甲|乙|单位\n大连|1|2|万元', 'place', 'value', 'value', 'unit')).toEqual({
      caption: '',
      notices: [],
    });
  });
});

describe('years in a table of some of their months', () => {
  const months = { start: '2024-01-01', end: '2024-09-30' };
  const year = (number: number): ColumnPeriod => ({
    status: 'read',
    period: { start: `${number}-01-01`, end: `${number}-12-31` },
  });
  const spans = (periods: readonly ColumnPeriod[]) =>
    periods.map((each) => (each.status === 'read' ? `${each.period.start}/${each.period.end}` : each.status));

  it('are cut to them, this one and the one before', () => {
    expect(spans(cutYears([year(2024), year(2023)], ['2024年', '2023年'], months))).toEqual([
      '2024-01-01/2024-09-30',
      '2023-01-01/2023-09-30',
    ]);
    expect(spans(cutYears([year(2024), year(2023)], ['2024年', '2023年全年'], months))[1]).toBe(
      '2023-01-01/2023-12-31',
    );
    const september = { start: '2024-09-01', end: '2024-09-30' };
    expect(spans(cutYears([year(2024), year(2024)], ['2024年', '2024年累计'], september))).toEqual([
      '2024-09-01/2024-09-30',
      '2024-01-01/2024-09-30',
    ]);
  });

  it('stay whole beside other years, without this one, and in a table of whole years', () => {
    for (const [periods, of] of [
      [[year(2024), year(2022)], months],
      [[year(2023)], months],
      [[year(2024), year(2023)], null],
    ] as const)
      expect(cutYears(periods, ['a', 'b'], of)).toEqual(periods);
  });

  it('are those of a table that says so', () => {
    const of = (start: string, end: string, above: string[] = [], ...roles: ColumnRole[]) =>
      monthsOfTable({ ...layoutOf('place', ...roles), period: { start, end } }, above);
    expect(of('2024-01-01', '2024-09-30')).toEqual(months);
    expect(of('2024-01-02', '2024-09-30')).toBeNull();
    expect(of('2024-01-01', '2024-09-29')).toBeNull();
    expect(of('2023-10-01', '2024-09-30')).toBeNull();
    expect(of('2024-01-01', '2024-12-31')).toBeNull();
    expect(of('2024-01-01', '2024-09-30', [], 'period')).toBeNull();
    expect(of('2024-09-01', '2024-09-30')).toBeNull();
    expect(of('2024-09-01', '2024-09-30', ['2024年9月'])).toEqual({ start: '2024-09-01', end: '2024-09-30' });
    expect(of('2024-09-01', '2024-09-30', ['2024年8月'])).toBeNull();
    expect(monthsOfTable({ ...layoutOf('place'), period: null }, [])).toBeNull();
  });
});

describe('blank cells', () => {
  const above = (text: string, ...roles: ColumnRole[]) => readAsAbove(gridOf(text), roles, context.resolve);

  it('mean the place above where they draw blocks that are alike', () => {
    const roles: ColumnRole[] = ['place', 'period', 'value'];
    expect(above('沈阳|1月|1\n|2月|2\n大连|1月|3\n|2月|4', ...roles).place).toBe(true);
    expect(above('沈阳|1月|1\n|2月|2\n大连|1月|3\n|2月|4\n鞍山|1月|5', ...roles).place).toBe(true);
    expect(above('沈阳|1月|1\n|2月|2\n大连|3月|3\n|4月|4', ...roles).place).toBe(false);
    expect(above('沈阳|1月|1\n|1月|2\n大连|1月|3\n|1月|4', ...roles).place).toBe(false);
    expect(above('沈阳|1月|1\n沈阳|2月|2\n|3月|4', ...roles).place).toBe(false);
    expect(above('|1月|1\n沈阳|1月|2\n|2月|4', ...roles).place).toBe(false);
    expect(above('沈阳|1月|1\n大连|1月|3', ...roles).place).toBe(false);
    expect(above('沈阳|1\n|2', 'place', 'value').place).toBe(false);
    const ignored: ColumnRole[] = ['place', 'ignored', 'period', 'value'];
    expect(above('沈阳|甲|1月|1\n||2月|2\n大连|甲|1月|3\n||2月|4', ...ignored).place).toBe(true);
    expect(above('沈阳|甲|1月|1\n|乙|2月|2\n大连|甲|1月|3\n|乙|2月|4', ...ignored).place).toBe(false);
    expect(above('沈阳|1|1月|1\n|2|2月|2\n大连|3|1月|3\n|4|2月|4', ...ignored).place).toBe(true);
  });

  it('mean the province or city above where its places lie in it', () => {
    const roles: ColumnRole[] = ['province', 'place', 'value'];
    expect(above('辽宁|沈阳|1\n|大连|2\n山东|济南|3\n|青岛|4', ...roles).province).toBe(true);
    expect(above('辽宁|沈阳|1\n|青岛|2', ...roles).province).toBe(false);
    expect(above('辽宁|沈阳|1\n|甲|2', ...roles).province).toBe(false);
    expect(above('|沈阳|1\n|大连|2', ...roles).province).toBe(false);
    expect(above('辽宁|沈阳|1\n|大连|2', 'ignored', 'place', 'value').province).toBe(false);
    expect(above('济南市|历下区|1\n|历城区|2', 'city', 'place', 'value').city).toBe(true);
    expect(above('济南市|历下区|1\n|和平区|2', 'city', 'place', 'value').city).toBe(false);
  });

  it('are filled row by row', () => {
    const fill = createFillDown(['province', 'city', 'place', 'period', 'value'], {
      place: true,
      province: true,
      city: true,
    });
    expect(fill(['山东', '济南', '历下', '1月', '1'])).toMatchObject({
      text: '历下',
      isFilled: false,
      isPlaceFilled: false,
    });
    expect(fill(['', '', '', '2月', '2'])).toEqual({
      text: '历下',
      province: '山东',
      city: '济南',
      isFilled: true,
      isPlaceFilled: true,
    });
    expect(fill(['', '', '市中', '1月', '3'])).toMatchObject({
      province: '山东',
      isFilled: true,
      isPlaceFilled: false,
    });
    expect(fill(['', '', '', '', '9'])).toMatchObject({ text: '', province: '' });
    expect(fill(['', '青岛', '', '1月', '4'])).toMatchObject({ text: '' });
    expect(fill(['辽宁', '', '和平', '1月', '5'])).toMatchObject({ city: '' });
    const none = createFillDown(['place', 'value'], { place: true, province: true, city: true });
    none(['沈阳', '1']);
    expect(none(['', '2'])).toMatchObject({ text: '', province: null, city: null });
  });
});

describe('figures of which one counts', () => {
  const decided = (text: string, choice: 'sum' | 'keep-first' | 'keep-last') =>
    read(text, { ...IN_2024, decisions: { ...NO_DECISIONS, duplicates: { '*': choice } } }).figures[0]!;

  it('keep hedge, row and column', () => {
    const text = '城市|发案\n大连|近5\n沈阳|7\n大连|约6';
    for (const [choice, value, qualifier, row] of [
      ['keep-first', 5, 'nearly', 2],
      ['keep-last', 6, 'about', 4],
      ['sum', 11, 'nearly', 2],
    ] as const) {
      const { adcodes, values, qualifiers, rows, columns } = decided(text, choice);
      const at = adcodes.indexOf('210200');
      expect([values[at], QUALIFIERS[qualifiers[at]!], rows[at], columns[at]]).toEqual([value, qualifier, row, 2]);
      expect(QUALIFIERS[qualifiers[1 - at]!]).toBe('none');
    }
  });

  it('are led to their cells where parts are summed', () => {
    const measures = { '人数 · 男': { sumsParts: true }, '人数 · 女': { sumsParts: true }, 人数: { sumsParts: true } };
    const { report, figures } = read('城市|性别|人数\n沈阳|男|1\n沈阳|女|约20\n大连|男|3\n大连|女|4\n鞍山|男|5', {
      ...IN_2024,
      measures,
    });
    const at = report.measures.findIndex(({ key }) => key === '人数');
    const { adcodes, values, rows, columns, qualifiers, texts } = figures[at]!;
    expect(adcodes).toEqual(['210100', '210200']);
    expect([[...values], [...rows], [...columns]]).toEqual([
      [21, 7],
      [2, 4],
      [3, 3],
    ]);
    expect([...qualifiers].map((index) => QUALIFIERS[index])).toEqual(['about', 'none']);
    expect(new TextDecoder().decode(texts)).toBe('1 + 约203 + 4');
    expect(report.measures[at]).toMatchObject({ name: '人数', part: { text: '', by: '性别' } });
  });
});

describe('notices of a table', () => {
  it('are as grave as what they tell', () => {
    const filled = read('省|市|县|发案\n山东|济南|市中区|1\n||历下区|2\n|枣庄|薛城区|3\n||市中区|4', IN_2024).report
      .notices;
    expect(filled.map(({ code, severity }) => [code, severity])).toEqual([['table-filled-down', 'info']]);
    const blank = read('城市|发案\n沈阳|1\n|2\n大连|3', IN_2024).report.notices;
    expect(blank).toEqual([{ code: 'table-place-blank', severity: 'warning', values: { count: 1, row: 3 } }]);
    const other = read('2023年统计|\n城市|2024年发案\n沈阳|1\n大连|3').report.notices;
    expect(other.map(({ code, severity }) => [code, severity])).toEqual([['table-title-differs', 'warning']]);
    expect(figuresOf(read('城市|日期|发案\n沈阳|13/1/2020|1\n大连|2/1/2020|3')).map(([, end]) => end)).toEqual([
      '2020-01-13',
      '2020-01-02',
    ]);
  });
});
