import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridResult } from '../../../src/core/grid/grid';
import { readGrid } from '../../../src/core/grid/readGrid';
import { timesAsLong } from '../../timesAsLong';
import { codesOf, utf8, workbook } from './bytes';

const ROWS = [
  ['城市', '2024年案件', '损失（万元）'],
  ['大连市', '1234', '56.7'],
  ['沈阳市', '890', '0'],
  ['鞍山市', '67', '8.25'],
];
const CSV = utf8(ROWS.map((row) => `${row.join(',')}\n`).join(''));
const JSON_BYTES = utf8(JSON.stringify(ROWS.slice(1).map(([city, n, loss]) => ({ city, n: Number(n), loss }))));
const SHEET = ROWS.map((row, index) => {
  const cells = row.map((text) => (/^[\d.]+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="str"><v>${text}</v></c>`));
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}).join('');
const WORKBOOK = workbook({ sheets: [{ name: 'a', rows: SHEET }] });

/** What happens to files: bytes change, are lost, come twice, or others come between. */
type Damage = readonly ['change' | 'lose' | 'insert' | 'repeat', at: number, value: number, length: number];
const damages = fc.array(
  fc.tuple(
    fc.constantFrom('change' as const, 'lose' as const, 'insert' as const, 'repeat' as const),
    fc.nat(1_000_000),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 1, max: 40 }),
  ),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array {
  return all.reduce((before, [kind, at, value, length]) => {
    const start = at % (before.length + 1);
    const [head, tail] = [before.subarray(0, start), before.subarray(start)];
    const rest = kind === 'change' ? tail.subarray(1) : kind === 'lose' ? tail.subarray(length) : tail;
    const between = kind === 'lose' ? [] : kind === 'repeat' ? tail.subarray(0, length) : [value];
    return new Uint8Array([...head, ...between, ...rest]);
  }, bytes);
}

const cellsOf = (result: GridResult) =>
  result.ok ? result.sheets.flatMap(({ grid }) => grid.flat()).filter((cell) => cell !== '') : [];

describe('a damaged file', () => {
  it('of a workbook is refused, or says what it said', () => {
    const known = new Set(ROWS.flat());
    fc.assert(
      fc.property(damages, (all) => {
        const result = readGrid(damaged(WORKBOOK, all), 'a.xlsx');
        for (const cell of cellsOf(result)) expect(known).toContain(cell);
      }),
      { numRuns: 600 },
    );
  });

  it('of text gives no number that does not stand in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(CSV, JSON_BYTES), damages, (bytes, all) => {
        const changed = damaged(bytes, all);
        const text = new TextDecoder().decode(changed);
        for (const cell of cellsOf(readGrid(changed, 'a.csv')))
          if (/^\d+(\.\d+)?$/.test(cell) && !/\d[eE]/.test(text)) expect(text).toContain(cell);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a row with more separators than the others', () => {
  const codes = (...rows: readonly string[]) => codesOf(readGrid(utf8(rows.join('\n')), 'a.csv'));
  const usual = ['城市,发案,破案', '大连,56,7', '鞍山,8,9', '抚顺,3,1', '本溪,4,2'];

  it('and nothing behind the last is told', () => {
    expect(codes(...usual, '沈阳,1,234,')).toEqual(['table-rows-longer']);
    expect(codes(...usual.slice(0, 2), '沈阳,1,234,')).toEqual(['table-rows-longer']);
  });

  it.each([
    ['every row ends so', usual.map((row, index) => (index === 0 ? row : `${row},`))],
    ['it is blank', [...usual, ',,,,']],
    ['it is shorter', [...usual, '沈阳,1,']],
    ['it has something there', [...usual, '沈阳,1,234,5']],
  ])('is not where %s', (_, rows) => {
    expect(codes(...rows)).toEqual([]);
  });
});

describe('a file that unfolds', () => {
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => row(i)).join('');
  it.each([
    ['cells over thousands of columns', utf8(`<table>${'<tr><td colspan=4000>a'.repeat(40_000)}`), 'table-none'],
    [
      'cells over thousands of rows',
      utf8(`<table><tr>${'<td rowspan=65534>a'.repeat(4000)}${'<tr><td>b'.repeat(9999)}`),
      'table-too-many-cells',
    ],
    ['elements that are never closed', utf8(`<table>${'<tr><td><b>a<td>1'.repeat(60_000)}`), 'table-page-cut'],
    [
      'attributes',
      workbook({ sheets: [{ name: 'a', rows: `<row ${rows(99_999, (i) => `a${i}="" `)}/>` }] }),
      'table-damaged-workbook',
    ],
  ])('by %s is read or refused about as fast as a plain one', (_, bytes, code) => {
    expect(codesOf(readGrid(bytes, 'a'))).toEqual([code]);
    const plain = utf8('大连市,1234\n'.repeat(bytes.length / 15));
    const times = timesAsLong(
      () => readGrid(bytes, 'a'),
      () => readGrid(plain, 'a.csv'),
    );
    expect(times).toBeLessThan(100);
  });
});
