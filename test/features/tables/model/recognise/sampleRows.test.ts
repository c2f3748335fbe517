import { expect, it } from 'vitest';
import { sampleRows } from '../../../../../src/features/tables/model/recognise/sampleRows';

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => new Array<string>(columns).fill(String(row)));

it.each([
  [300, 3, 299],
  [2001, 3, 400],
  [2001, 50, 100],
  [2001, 4000, 40],
])('of %d rows and %d columns takes %d, from the first to nearly the last', (rows, columns, count) => {
  const sample = sampleRows(grid(rows, columns), 1);
  expect(sample).toHaveLength(count);
  expect(sample[0]!.number).toBe(2);
  expect(sample.at(-1)!.number).toBeGreaterThan(rows - rows / count - 1);
});
