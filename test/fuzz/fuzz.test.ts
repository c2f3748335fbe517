import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged, damagedJson } from './damage';
import { escapeLines, fuzzFor, tallyLines } from './fuzzFor';
import { fuzzKind } from './fuzzKind';
import { isReadAs, isSound, readSheet } from './tables/tableLaws';

const WITHOUT_END = { milliseconds: Number.POSITIVE_INFINITY };
const isSmall = fuzzKind('numbers', 100, fc.nat(1000), (number) => {
  if (number >= 700) throw new Error(`${number} is large`);
});

describe('fuzzFor', () => {
  it('tries as many inputs as are wanted, and no more', async () => {
    const seen: number[] = [];
    const kind = fuzzKind('numbers', 100, fc.nat(), (number) => {
      seen.push(number);
    });
    expect(await fuzzFor(kind, 1, { ...WITHOUT_END, count: 250 })).toMatchObject({ tried: 250, escapes: [] });
    expect(seen).toHaveLength(250);
    expect(new Set(seen).size).toBeGreaterThan(150);
    expect(await fuzzFor(kind, 1, { milliseconds: 0, count: 250 })).toMatchObject({ tried: 0 });
  });

  it('makes an escape small, goes on with other inputs, and ends after five', async () => {
    const tally = await fuzzFor(isSmall, 1, { ...WITHOUT_END, count: 10_000 });
    expect(tally.escapes.map(({ input }) => input)).toEqual(Array(5).fill('700'));
    expect(tally.tried).toBeLessThan(500);
    expect(tallyLines([tally])[0]).toMatch(/^numbers .* 5 ESCAPED$/);
    const [cause, ...found] = escapeLines([tally], () => 100);
    expect(cause).toMatch(/^\nnumbers: Error: 700 is large\n +at /);
    expect(found.slice(0, 2)).toEqual([
      '  input: 700',
      `  again: npm run fuzz -- --only numbers --seed ${tally.escapes[0]!.seed} --count 100`,
    ]);
  });

  it('finds an escape again by its seed', async () => {
    const [first] = (await fuzzFor(isSmall, 5, { ...WITHOUT_END, count: 500 })).escapes;
    const again = await fuzzFor(isSmall, first!.seed, { ...WITHOUT_END, count: 100 });
    expect(again.escapes[0]).toMatchObject({ seed: first!.seed, input: '700' });
  });
});

describe('the law of tables', () => {
  const grid = [
    ['城市', '案件数'],
    ['大连市', '12'],
    ['沈阳市', '7'],
    ['鞍山市', '5'],
  ];
  const figures = [
    { adcode: '210200', year: '2024', value: 12, row: 2, column: 2 },
    { adcode: '210100', year: '2024', value: 7, row: 3, column: 2 },
    { adcode: '210300', year: '2024', value: 5, row: 4, column: 2 },
  ];
  const read = readSheet({ name: '', grid }, '2024年.csv');
  const [table] = read.figures;

  it('is kept by a table that is read as it stands', () => {
    isSound(read, grid, '2024年.csv');
    isReadAs(read, figures);
  });

  it.each([
    ['another value', { values: table!.values.map((value) => value + 1) }],
    ['another row', { rows: table!.rows.map((row) => row + 1) }],
    ['another column', { columns: table!.columns.map((column) => column + 1) }],
    ['another place', { adcodes: ['210400', '210200', '210300'] }],
  ])('is broken by %s', (_, wrong) => {
    const broken = { ...read, figures: [{ ...table!, ...wrong }] };
    expect(() => isSound(broken, grid, '2024年.csv')).toThrow();
    expect(() => isReadAs(broken, figures)).toThrow('another figure than stands there');
  });

  it('is broken by another year, and by figures that are missing without a word', () => {
    const [period] = table!.periods;
    const later = { ...table!, periods: [{ ...period!, start: '2023-01-01', end: '2023-12-31' }] };
    expect(() => isReadAs({ ...read, figures: [later] }, figures)).toThrow('another figure');
    expect(() => isReadAs({ ...read, figures: [] }, figures)).toThrow('3 figures are missing');
  });
});

describe('damage', () => {
  const bytes = new Uint8Array([1, 2, 3, 4]);
  it.each([
    ['flip', [1, 3, 3, 4]],
    ['cut', [1]],
    ['insert', [1, 1, 1, 2, 3, 4]],
    ['repeat', [1, 2, 3, 2, 3, 4]],
    ['remove', [1, 4]],
    ['zero', [1, 0, 0, 4]],
  ] as const)('can %s', (kind, expected) => {
    expect([...damaged(bytes, [{ kind, at: 0.4, length: 2, byte: 1 }])]).toEqual(expected);
  });

  it('replaces one part of JSON, or leaves it out', () => {
    const value = { a: [1, { b: 2 }], c: 3 };
    expect(damagedJson(value, [{ part: 3, instead: null }])).toEqual({ a: [1, { b: null }], c: 3 });
    expect(damagedJson(value, [{ part: 4, instead: undefined }])).toEqual({ a: [1, { b: 2 }] });
    expect(damagedJson(value, [{ part: 5, instead: 'x' }])).toEqual({ a: 'x', c: 3 });
    expect(value).toEqual({ a: [1, { b: 2 }], c: 3 });
  });
});
