import { describe, expect, it } from 'vitest';
import type { DotRow } from '../../../src/features/figures/dotPlot';
import { endsOfRows } from '../../../src/features/figures/endsOfRows';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ adcode: String(100_000 + index) }) as DotRow);

describe('endsOfRows', () => {
  it('leaves a chart whole that a reader can look through', () => {
    const all = rowsOf(120);
    expect(endsOfRows(all, null)).toEqual({ rows: all, gaps: new Map() });
  });

  it('keeps the largest and the smallest of thousands, and says how many stand between', () => {
    const { rows, gaps } = endsOfRows(rowsOf(2839), null);
    expect([rows.length, rows[49]?.adcode, rows[50]?.adcode]).toEqual([100, '100049', '102789']);
    expect([...gaps]).toEqual([[49, 2739]]);
  });

  it('keeps what is selected among the others', () => {
    const { rows, gaps } = endsOfRows(rowsOf(2839), '101000');
    expect(rows.map(({ adcode }) => adcode)).toContain('101000');
    expect([...gaps]).toEqual([
      [49, 950],
      [50, 1788],
    ]);
  });
});
