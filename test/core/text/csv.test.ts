import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Cells, formatCsv, withoutFormula } from '../../../src/core/text/csv';

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+5%',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\r=1',
    '\n=1',
    '＝1',
    '-12.5',
    '+3',
    "'=1",
    'a"b,c\r\nd',
    '',
  ),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const columns = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: 1, maxLength: 5 });
const table = columns.chain((names) =>
  fc.record({
    names: fc.constant(names),
    rows: fc.array(
      fc.tuple(...names.map(() => cell)).map((cells): Cells => Object.fromEntries(names.map((n, i) => [n, cells[i]!]))),
    ),
  }),
);

function parse(csv: string): string[][] {
  return csvParseRows(csv.slice(1));
}

describe('formatCsv', () => {
  it('keeps every cell, whatever is in it, and its place', () => {
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        const [header, ...parsed] = parse(formatCsv(names, rows));
        expect(header).toEqual(names);
        const expected = rows.map((row) =>
          names.map((name) => {
            const value = row[name] ?? null;
            return value === null ? '' : typeof value === 'number' ? String(value) : withoutFormula(value);
          }),
        );
        expect(parsed).toEqual(expected);
      }),
    );
  });

  it('has no cell that a spreadsheet would run, and loses nothing but the apostrophe in front', () => {
    fc.assert(
      fc.property(table, ({ names, rows }) => {
        const [, ...parsed] = parse(formatCsv(names, rows));
        parsed.forEach((cells, index) => {
          cells.forEach((found, column) => {
            const value = rows[index]?.[names[column]!] ?? null;
            if (typeof value !== 'string') return;
            expect(FORMULA.test(found) && !PLAIN_NUMBER.test(found)).toBe(false);
            expect([value, `'${value}`]).toContain(found);
          });
        });
      }),
    );
  });

  it('begins with a byte order mark and ends its lines in CR LF', () => {
    const csv = formatCsv(
      ['name', 'value'],
      [
        { name: '东营市', value: 0 },
        { name: '=A1', value: null },
      ],
    );
    expect(csv).toBe("\uFEFFname,value\r\n东营市,0\r\n'=A1,\r\n");
  });

  it('leaves a number with its sign a number', () => {
    expect(['-34.2', '+3.0', '−34.2', '12'].map(withoutFormula)).toEqual(['-34.2', '+3.0', '−34.2', '12']);
    expect(['-', '+5%', '-1-1'].map(withoutFormula)).toEqual(["'-", "'+5%", "'-1-1"]);
  });
});
