import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoundaryFile } from '../../../scripts/site/boundaries/readBoundaryFile';

const ring = [[121, 39], [122, 39], [122, 40], [121, 40], [121, 39]]; // biome-ignore format: a square
const square = { type: 'Polygon', coordinates: [ring] };
const feature = (adcode: unknown, geometry: unknown = square, name = '大连市') => ({
  type: 'Feature',
  properties: { adcode, name },
  geometry,
});
const collection = (...features: readonly unknown[]) =>
  `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}`;
const read = (text: string) => readBoundaryFile('boundaries.geojson', text);
const errors = (text: string) => {
  const { boundaries, findings } = read(text);
  expect(boundaries).toBeNull();
  return findings.map((finding) => finding.text).join('\n');
};

describe('readBoundaryFile', () => {
  it('reads prefectures by property or id, and takes of provinces the name', () => {
    const { boundaries, findings } = read(
      collection(feature(210200), { ...feature(undefined), id: '210100' }, feature('210000', square, '辽宁省')),
    );
    expect(findings).toEqual([]);
    expect(boundaries?.areas.map(({ adcode }) => adcode)).toEqual(['210200', '210100']);
    expect(boundaries?.areas[0]).toMatchObject({ name: '大连市', geometry: { type: 'MultiPolygon' } });
    expect(boundaries?.provinces.map(({ name }) => name)).toEqual(['辽宁省']);
  });

  it('reads the object "prefectures" of a topology', () => {
    const topology = {
      type: 'Topology',
      objects: {
        other: { type: 'GeometryCollection', geometries: [] },
        prefectures: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0]], id: '210200', properties: { name: '大连市' } }],
        },
      },
      arcs: [ring],
    };
    expect(read(JSON.stringify(topology)).boundaries?.areas[0]?.geometry.coordinates).toEqual([[ring]]);
    expect(errors(JSON.stringify({ ...topology, arcs: [] }))).toMatch(/the topology is damaged .*export it again/);
  });

  it('takes a municipality that stands in "provinces" too for one area', () => {
    const geometry = { type: 'Polygon', arcs: [[0]], id: '110000', properties: { name: '北京市' } };
    const object = { type: 'GeometryCollection', geometries: [geometry] };
    const topology = { type: 'Topology', objects: { provinces: object, prefectures: object }, arcs: [ring] };
    expect(read(JSON.stringify(topology)).boundaries).toMatchObject({ areas: [{ adcode: '110000' }], provinces: [] });
  });

  it.each([
    ['no JSON', '{"type":', /this is no JSON/],
    ['another kind of file', '{"type":"Feature"}', /neither a GeoJSON FeatureCollection nor a TopoJSON topology/],
    ['projected coordinates', collection(feature('210200', { type: 'Polygon', coordinates: [ring.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])] })), /give WGS-84 degrees/],
    ['latitude first', collection(feature('210200', { type: 'Polygon', coordinates: [ring.map(([x, y]) => [y, x])] })), /longitude first/],
    ['a ring that is not closed', collection(feature('210200', { type: 'Polygon', coordinates: [ring.slice(0, 4)] })), /:2, feature 1 \(210200\): a ring is not closed/],
    ['a ring without an area', collection(feature('210200', { type: 'Polygon', coordinates: [[[121, 39], [122, 39], [121, 39], [121, 39]]] })), /no area/],
    ['a line', collection(feature('210200', { type: 'LineString', coordinates: ring })), /is no Polygon/],
    ['no adcode', collection(feature(undefined)), /feature 1: it has no adcode/],
    ['a short adcode', collection(feature('2102')), /"2102" is no adcode; write six digits/],
    ['a county', collection(feature('210203')), /code of a county/],
    ['one adcode twice', collection(feature('210200'), feature('210200')), /merge the two/],
    ['a province alone', collection(feature('210200'), feature('370000')), /370000 has no prefectures/],
    ['nothing', collection(), /no feature is a prefecture/],
  ])('refuses %s', (_, text, sentence) => expect(errors(text)).toMatch(sentence)); // biome-ignore format: a table

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (any, geometry) => {
        read(any);
        read(collection(feature('210200', geometry)));
      }),
    );
  });
});
