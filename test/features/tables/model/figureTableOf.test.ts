import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../../../src/core/record/figureTerms';
import { tableFigures } from '../../../../src/core/record/tableFigures';
import { figureTableOf, figureTableOfRows } from '../../../../src/features/tables/model/figureTableOf';
import { quarter, tableRow } from '../../../core/portrayal/readerTables';
import { dalian, dongying, fourAreas } from '../../../core/record/records';

const TOLD = { measure: 'own-m', source: 's', unit: 'cases', comparator: 'none', file: 'f.csv' } as const;

const rows = fc.array(
  fc.record({
    adcode: fc.constantFrom(...fourAreas.map(({ adcode }) => adcode)),
    period: fc.constantFrom(quarter(1), quarter(2), quarter(3), { start: '2024-01-01', end: '2024-09-30' }),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    qualifier: fc.constantFrom(...QUALIFIERS),
    row: fc.integer({ min: 1, max: 4_000_000_000 }),
    column: fc.integer({ min: 1, max: 16_384 }),
    text: fc.oneof(fc.string(), fc.constantFrom('1,234', '约 28.2万', '𠮷'), fc.string({ unit: 'binary' })),
  }),
);

describe('figureTableOf', () => {
  it('stands by area and by period, and leaves out what no figure is of', () => {
    const table = figureTableOf(TOLD, {
      adcodes: ['610100', '370500', '210200'],
      periods: [quarter(3), quarter(1), quarter(2)],
      areaOf: [1, 2, 1],
      periodOf: [0, 1, 1],
      values: [3, 2, 0],
      qualifiers: [0, 1, 0],
      rows: [9, 8, 7],
      columns: [3, 2, 1],
      texts: ['三', '2余', '0'],
    });
    expect(table.adcodes).toEqual(['210200', '370500']);
    expect(table.periods).toEqual([quarter(1), quarter(3)]);
    expect([...table.starts]).toEqual([0, 1, 3]);
    expect([...table.values]).toEqual([2, 0, 3]);
    expect([...table.rows]).toEqual([8, 7, 9]);
    expect(
      tableFigures(table)
        .of('370500')
        .map(({ published }) => published),
    ).toEqual(['0', '三']);
  });

  it('keeps the first of several figures for one area and period', () => {
    const table = figureTableOfRows(TOLD, [
      tableRow(dalian, quarter(1), 5),
      tableRow(dongying, quarter(1), 1),
      tableRow(dalian, quarter(1), 6),
    ]);
    expect([...table.values]).toEqual([5, 1]);
  });

  it('has every figure as it was given, in any order', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const figures = tableFigures(figureTableOfRows(TOLD, all));
        const first = new Map(
          [...all].reverse().map((row) => [`${row.adcode} ${row.period.start} ${row.period.end}`, row]),
        );
        const read = figures.adcodes.flatMap((adcode) => figures.of(adcode));
        expect(read).toHaveLength(first.size);
        for (const { adcode, period, value, qualifier, line, column, published } of read) {
          const row = first.get(`${adcode} ${period.start} ${period.end}`);
          expect({ value, qualifier, row: line, column }).toEqual({
            value: row?.value,
            qualifier: row?.qualifier,
            row: row?.row,
            column: row?.column,
          });
          expect(published).toBe(row?.text.toWellFormed());
        }
      }),
    );
  });

  it('is empty of nothing', () => {
    const table = figureTableOfRows(TOLD, []);
    expect([table.adcodes, table.periods, table.values.length, [...table.starts]]).toEqual([[], [], 0, [0]]);
  });

  it('throws for an area that is not listed', () => {
    const none = { adcodes: [], periods: [quarter(1)], areaOf: [0], periodOf: [0], values: [1] };
    const told = { qualifiers: [0], rows: [1], columns: [1], texts: ['1'] };
    expect(() => figureTableOf(TOLD, { ...none, ...told })).toThrow(RangeError);
  });
});
