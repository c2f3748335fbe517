import { describe, expect, it } from 'vitest';
import { stationsWithin } from '../../../../src/core/overlays/files/stationsWithin';
import { expectInTable } from './layerFiles';

const place = {
  adcode: '210200',
  polygons: [
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [3, 1],
        [3, 3],
        [1, 3],
        [1, 1],
      ],
    ],
  ],
};

describe('stationsWithin', () => {
  it('keeps those in the place and names the others', () => {
    const stations = {
      positions: Float64Array.of(0.5, 0.5, 2, 2, 4, 2, 9, 9),
      minutes: Float64Array.of(1, 3, 5, 3),
      names: ['in', 'in the hole', 'on the border', ''],
    };
    const { kept, notice } = stationsWithin(stations, place, 'a.csv');
    expect(kept).toEqual({
      positions: Float64Array.of(0.5, 0.5, 4, 2),
      minutes: Float64Array.of(1, 5),
      names: ['in', 'on the border'],
    });
    expect(notice).toEqual({
      code: 'layer-stations-outside',
      severity: 'warning',
      values: { file: 'a.csv', count: 2, names: 'in the hole, 4', adcode: '210200' },
    });
    if (notice !== null) expectInTable(notice);
  });

  it('names the first few of many', () => {
    const names = Array.from({ length: 9 }, (_, index) => `s${index}`);
    const { kept, notice } = stationsWithin(
      { positions: new Float64Array(18).fill(9), minutes: null, names },
      place,
      'a',
    );
    expect(kept).toEqual({ positions: new Float64Array(), minutes: null, names: [] });
    expect(notice?.values).toMatchObject({ count: 9, names: 's0, s1, s2, s3, s4' });
  });

  it('says nothing where all are inside', () => {
    const stations = { positions: Float64Array.of(0.5, 0.5), minutes: null, names: [''] };
    expect(stationsWithin(stations, place, 'a')).toEqual({ kept: stations, notice: null });
  });
});
