import { describe, expect, it } from 'vitest';
import { figuresOf, read, refusedOf } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };

describe('figures of a table', () => {
  it('with decimal commas are refused and told, with those among them that might be thousands', () => {
    const table = read('城市|产量\n沈阳|120,5\n大连|1,234\n鞍山|1.234\n抚顺|7\n', IN_2024);
    expect(table.report.layout.roles).toEqual(['place', 'value']);
    expect(refusedOf(table)).toEqual(['120,5', '1,234', '1.234'].map((text) => [text, 'ambiguous-separator']));
    expect(table.report.notices).toEqual([{ code: 'table-decimal-comma', severity: 'warning', values: { column: 2 } }]);
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([7]);
  });

  it('with points between thousands, or beside decimal commas, are refused where they might be either', () => {
    expect(refusedOf(read('城市|产量\n沈阳|1.234.567\n大连|912.345\n鞍山|7\n', IN_2024))).toEqual([
      ['1.234.567', 'ambiguous-separator'],
      ['912.345', 'ambiguous-separator'],
    ]);
    const beside = read('城市|产量|密度|面积\n沈阳|1.234|3,5|12.5\n大连|7|4,1|1.234\n', IN_2024);
    expect(refusedOf(beside).map(([text]) => text)).toEqual(['1.234', '3,5', '4,1']);
    expect(beside.figures.map(({ values }) => [...values])).toEqual([[12.5, 1.234], [7]]);
  });

  it('with a mark are read where the note stands in the table, also below it', () => {
    const text = '城市|发案\n沈阳|12①\n大连|34②\n鞍山|5\n';
    expect(refusedOf(read(text, IN_2024))).toEqual([
      ['12①', 'unexplained-mark'],
      ['34②', 'unexplained-mark'],
    ]);
    const noted = read(`${text}注：①含高新区|\n`, IN_2024);
    expect(refusedOf(noted)).toEqual([['34②', 'unexplained-mark']]);
    expect(figuresOf(noted).map(([, , value]) => value)).toEqual([12, 5]);
  });

  it('with characters that nobody sees are refused, all of a column too', () => {
    const table = read('城市|发案\n沈阳|72\u202e23\n大连|5\u200b7\n鞍山|\u000112\n', IN_2024);
    expect(table.report.layout.roles).toEqual(['place', 'value']);
    expect(refusedOf(table).map(([, reason]) => reason)).toEqual(Array(3).fill('hidden-characters'));
    expect(table.figures.flatMap(({ adcodes }) => adcodes)).toEqual([]);
  });
});
