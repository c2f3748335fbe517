import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../src/features/tables/model/read/readTable';
import { keptOfGrid } from '../../../../../src/features/tables/model/recognise/keptOfGrid';
import { recogniseLayout } from '../../../../../src/features/tables/model/recognise/recogniseLayout';
import { timesAsLong } from '../../../../timesAsLong';
import { context, untouched } from '../builtContext';

const PLACES = ['沈阳', '大连', '鞍山', '抚顺', '本溪', '丹东', '锦州', '营口', '阜新', '辽阳', '盘锦', '铁岭'];
const DIGITS = '甲乙丙丁戊己庚辛壬癸';

/** 甲乙: a name of its own for each number. */
function named(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
}

/** Made anew for each reading: what is kept of a grid would say nothing. */
function wide(columns: number, headingOf: (column: number) => string) {
  const numbers = Array.from({ length: columns }, (_, column) => column);
  return [
    ['城市', ...numbers.map(headingOf)],
    ...PLACES.map((place, row) => [
      place,
      ...numbers.map((column) => String(1000 + ((column * 7919 + row * 104_729) % 90_001))),
    ]),
  ];
}

function readWide(columns: number, headingOf: (column: number) => string) {
  return readTable(wide(columns, headingOf), { ...untouched, fileName: '2024年.csv' }, context);
}

describe('a table of many columns', () => {
  it.each<[string, (column: number) => string]>([
    ['in 万元', (column) => `支出${named(column)}（万元）`],
    ['of parts', (column) => (column % 2 === 0 ? `发案${named(column)}` : '其中：男')],
    ['of sums', (column) => (column % 2 === 0 ? `${named(column)} 1月` : `${named(column)} 合计`)],
    ['under one heading', () => '发案'],
  ])('%s takes about as long for each of them, however many there are', (_, headingOf) => {
    expect(
      timesAsLong(
        () => readWide(1600, headingOf),
        () => readWide(200, headingOf),
      ),
    ).toBeLessThan(24);
  });

  it('reads each of them', () => {
    const { report } = readWide(300, (column) => `发案${named(column)}`);
    expect([report.measures.length, report.cells.read]).toEqual([300, 300 * PLACES.length]);
  });
});

describe('what is kept of a grid', () => {
  it('is asked once for each resolver and all else that it depends on', () => {
    const asked: string[] = [];
    const kept = keptOfGrid(
      (name: string) => name,
      (grid, _, name: string) => {
        asked.push(name);
        return name === '' ? null : grid.length;
      },
    );
    const grid = wide(1, () => '发案');
    const other = () => ({ status: 'unmatched', suggestions: [] }) as const;
    expect([kept(grid, other, '甲'), kept(grid, other, '甲'), kept(grid, other, ''), kept(grid, other, '')]).toEqual([
      ...[13, 13],
      ...[null, null],
    ]);
    expect(asked).toEqual(['甲', '']);
    kept(grid, context.resolve, '甲');
    kept([...grid], other, '甲');
    expect(asked).toEqual(['甲', '', '甲', '甲']);
  });

  it('is no other level and no other name of a file', () => {
    const grid = wide(2, (column) => `发案${named(column)}`);
    const names = { fileName: '2024年.csv', sheet: '' };
    const layoutOf = (fileName: string, level?: 'province') =>
      recogniseLayout(grid, 3, { ...names, fileName }, context.resolve, level);
    expect(layoutOf('2024年.csv').year).toBe(2024);
    expect(layoutOf('2023年.csv').year).toBe(2023);
    expect(layoutOf('2024年.csv', 'province').level).toBe('province');
    expect(layoutOf('2024年.csv').level).toBe('prefecture');
  });
});
