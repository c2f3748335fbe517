import { describe, expect, it } from 'vitest';
import { carriedText } from '../../../../src/core/overlays/files/carriedText';
import { accepted, table } from './layerFiles';

const point = (properties: object, coordinates = [123.43, 41.82]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});
const geojson = (...features: readonly object[]) => ({
  name: 'a.geojson',
  text: JSON.stringify({ type: 'FeatureCollection', author: '王三', features }),
});

describe('what of a file travels', () => {
  it.each([
    [
      'a table of points',
      table(
        '站点,lon,lat,负责人,接警（起）,类型,备注',
        '"北站, ""一""",123.43,41.82,王三,400,车站,找李四 13911112222',
        '联系人：王三,123.39,41.68,王三,100,车站,a',
        '中街,123.46,41.8,王三,--,商圈,b',
      ),
    ],
    ['stations with minutes', table('name,x,y,minutes,负责人', 'a,123,41,5,王三', 'b,124,41.000000001,12.5,王三')],
    [
      'points of GeoJSON',
      geojson(
        point({ name: '北站', 接警: 400, 负责人: '王三', 'contact:phone': '13911112222', note: { by: '王三' } }),
        point({ 名称: '南站', kind: 'a', 接警: 12.5 }, [123.4, 41.7]),
      ),
    ],
    [
      'lines, areas and stations of GeoJSON',
      geojson(
        point({ name: 'a', minutes: 8, 负责人: '王三', description: '王三 13911112222' }),
        {
          type: 'Feature',
          properties: { name: 'road', maxspeed: '60', operator: '王三' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [123, 41],
              [123.5, 41.5],
            ],
          },
        },
        {
          type: 'Feature',
          properties: { owner: '王三' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [123, 41],
                [124, 41],
                [124, 42],
                [123, 41],
              ],
              [
                [123.6, 41.2],
                [123.8, 41.2],
                [123.8, 41.4],
                [123.6, 41.2],
              ],
            ],
          },
        },
      ),
    ],
  ])('of %s is what is used, and gives the same layer', (_, file) => {
    const { layer } = accepted(file);
    const text = carriedText(layer)!;
    expect(text).not.toMatch(/王三|李四|139|024-|operator|owner|description/);
    const again = accepted({ name: file.name, text });
    expect(again.layer).toEqual(layer);
    expect(again.problems).toEqual([]);
  });

  it('is nothing of a file that is too large for it', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => `station number ${index},${120 + index / 1e4},40`);
    expect(carriedText(accepted(table('name,lon,lat', ...rows)).layer)).toBeNull();
  });
});

describe('points of GeoJSON', () => {
  it('have their properties as columns to be drawn by, and are alike until one is chosen', () => {
    const { layer } = accepted(geojson(point({ name: 'a', cases: 4 }), point({ name: 'b', cases: 1 }, [123, 41])));
    expect(layer.columns).toMatchObject([{ heading: 'cases', texts: ['4', '1'], sizes: Float64Array.of(4, 1) }]);
    expect(layer.guessed).toEqual({ sizeBy: null, colourBy: null });
  });

  it('have none where one feature is of several', () => {
    const several = {
      type: 'Feature',
      properties: { cases: 4 },
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [123, 41],
          [124, 41],
        ],
      },
    };
    expect(accepted(geojson(several)).layer.columns).toEqual([]);
  });
});
