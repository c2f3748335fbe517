import { describe, expect, it } from 'vitest';
import { isContext, publishedCounts } from '../../../src/core/record/publishedCounts';
import { quarter, recordWith, TABLE_SOURCE, tableOf, tableRow, thefts } from '../portrayal/readerTables';
import { cases, censusDay, dalian, dongying, observe, population } from './records';

const census = observe(dongying, population, 2_000_000, { source: 'census', period: censusDay });
const record = recordWith(
  [thefts],
  [tableOf(thefts, [tableRow(dongying, quarter(1), 5), tableRow(dongying, quarter(2), 6)])],
  observe(dongying, cases, 3),
  census,
);

describe('publishedCounts', () => {
  it('counts what bulletins and the reader’s own tables hold, and no context', () => {
    expect(publishedCounts(record).get('370500')).toBe(3);
    expect(publishedCounts(record).get('210200')).toBe(0);
    expect(publishedCounts(record).get('999999')).toBeUndefined();
  });

  it('tells context by its source', () => {
    expect(isContext(record, census)).toBe(true);
    expect(isContext(record, observe(dalian, cases, 1))).toBe(false);
    expect(isContext(record, { source: TABLE_SOURCE.id })).toBe(false);
  });
});
