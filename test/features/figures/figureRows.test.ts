import { describe, expect, it } from 'vitest';
import { type FigureRow, filterRows, sortRows } from '../../../src/features/figures/figureRows';
import { DALIAN, DONGYING, JINAN, observation } from '../../ui/atlasFixture';

const row = (place: typeof DALIAN, value: number | null): FigureRow => ({
  area: place,
  name: place.names.en,
  province: place.adcode.startsWith('37') ? 'Shandong' : 'Liaoning',
  value,
  observation: value === null ? null : observation({ adcode: place.adcode, value }),
  unread: null,
});
const ROWS = [row(DALIAN, -1), row(JINAN, null), row(DONGYING, 0)];
const names = (rows: readonly FigureRow[]) => rows.map(({ name }) => name);

describe('sortRows', () => {
  it('keeps what was not published last, both ways, and takes zero for a value', () => {
    expect(names(sortRows(ROWS, { column: 'value', direction: 'ascending' }, 'en'))).toEqual([
      'Dalian',
      'Dongying',
      'Jinan',
    ]);
    expect(names(sortRows(ROWS, { column: 'value', direction: 'descending' }, 'en'))).toEqual([
      'Dongying',
      'Dalian',
      'Jinan',
    ]);
  });

  it('sorts names both ways and leaves its input alone', () => {
    expect(names(sortRows(ROWS, { column: 'area', direction: 'descending' }, 'en'))).toEqual([
      'Jinan',
      'Dongying',
      'Dalian',
    ]);
    expect(names(ROWS)).toEqual(['Dalian', 'Jinan', 'Dongying']);
  });
});

describe('filterRows', () => {
  it('finds an area by its name in any language, its code and its province', () => {
    expect(names(filterRows(ROWS, '东营', false))).toEqual(['Dongying']);
    expect(names(filterRows(ROWS, ' dALi ', false))).toEqual(['Dalian']);
    expect(names(filterRows(ROWS, '3701', false))).toEqual(['Jinan']);
    expect(names(filterRows(ROWS, 'shandong', false))).toEqual(['Jinan', 'Dongying']);
  });

  it('keeps a zero among the areas with figures', () => {
    expect(names(filterRows(ROWS, '', true))).toEqual(['Dalian', 'Dongying']);
  });
});
