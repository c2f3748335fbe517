import { describe, expect, it } from 'vitest';
import { pointRows } from '../../../../src/core/overlays/files/pointRows';
import { accepted, table } from './layerFiles';

describe('the points of a file as rows', () => {
  const { layer } = accepted(table('名称,经度,纬度,接警,负责人', '北站,123.43,41.82,4,王三', ',123.39,41.68,,李四'));

  it('say all that the map says of them', () => {
    expect(pointRows(layer, 10)).toEqual({
      headings: ['接警'],
      rows: [
        { name: '北站', longitude: 123.43, latitude: 41.82, texts: ['4'] },
        { name: '', longitude: 123.39, latitude: 41.68, texts: [''] },
      ],
      count: 2,
    });
  });

  it('are as many as are asked for, of those that there are', () => {
    expect(pointRows(layer, 1)).toMatchObject({ rows: [{ name: '北站' }], count: 2 });
  });
});
