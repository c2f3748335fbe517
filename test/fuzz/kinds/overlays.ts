import assert from 'node:assert/strict';
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { positionsOf } from '../../../src/core/overlays/boundsOfParts';
import type { LayerFile } from '../../../src/core/overlays/files/fileLayer';
import { readLayerFile } from '../../../src/core/overlays/files/readLayerFile';
import { anyCollection, anyTableOfPoints } from '../../core/overlays/files/arbitraryFile';
import { isSoundFile } from '../../core/overlays/files/soundFile';
import { anyJsonDamage, damagedJson } from '../damage';
import { fuzzKind } from '../fuzzKind';

type Point = readonly [longitude: number, latitude: number];

type OverlayInput =
  | { readonly kind: 'points'; readonly form: 'csv' | 'geojson' | 'kml' | 'gpx'; readonly points: readonly Point[] }
  | { readonly kind: 'file'; readonly file: LayerFile }
  | { readonly kind: 'markup'; readonly name: string; readonly text: string };

const ordinate = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
/** Of which no pair can be taken for latitude and longitude. */
const points = fc.array(fc.tuple(ordinate(95, 130), ordinate(20, 50)), { minLength: 1, maxLength: 8 });
const markup = fc
  .tuple(
    fc.constantFrom('kml' as const, 'gpx' as const),
    points,
    fc.array(fc.tuple(fc.nat(600), fc.string({ maxLength: 4 })), { maxLength: 4 }),
  )
  .map(([form, own, edits]) => ({
    kind: 'markup' as const,
    name: `a.${form}`,
    text: edits.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at + 1), markupOf(form, own)),
  }));
const files: fc.Arbitrary<LayerFile> = fc.oneof(
  fc.record({ name: fc.constant('a.csv'), text: fc.oneof(anyTableOfPoints, fc.string({ unit: 'binary' })) }),
  fc
    .tuple(anyCollection, fc.array(anyJsonDamage, { maxLength: 4 }))
    .map(([value, damage]) => ({ name: 'a.kml', geojson: damagedJson(value, damage) })),
);
const inputs: fc.Arbitrary<OverlayInput> = fc.oneof(
  fc.record({ kind: fc.constant('points' as const), form: fc.constantFrom('csv', 'geojson', 'kml', 'gpx'), points }),
  fc.record({ kind: fc.constant('file' as const), file: files }),
  markup,
);

/** Points lie where their file says; of any other file nothing lies but on earth. */
export const overlays = fuzzKind('overlays', 200, inputs, (input) => {
  if (input.kind === 'points') liesWhereSaid(input.form, input.points);
  else if (input.kind === 'file') isSoundFile(readLayerFile(input.file));
  else {
    const geojson = geoJsonOf(input.name, input.text);
    if (geojson !== null) isSoundFile(readLayerFile({ name: input.name, geojson }));
  }
});

function liesWhereSaid(form: 'csv' | 'geojson' | 'kml' | 'gpx', own: readonly Point[]): void {
  const result = readLayerFile(fileOf(form, own));
  assert.ok(result.ok, `refused: ${JSON.stringify(result.problems)}`);
  const found = result.layer.parts.flatMap(positionsOf).flatMap((list) => [...list]);
  assert.deepEqual(found, own.flat());
}

function fileOf(form: 'csv' | 'geojson' | 'kml' | 'gpx', own: readonly Point[]): LayerFile {
  switch (form) {
    case 'csv':
      return { name: 'a.csv', text: ['lon,lat,name', ...own.map(([x, y], index) => `${x},${y},p${index}`)].join('\n') };
    case 'geojson': {
      const features = own.map((coordinates) => ({
        ...{ type: 'Feature', properties: null, geometry: { type: 'Point', coordinates } },
      }));
      return { name: 'a.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) };
    }
    default:
      return { name: `a.${form}`, geojson: geoJsonOf(`a.${form}`, markupOf(form, own)) };
  }
}

function markupOf(form: 'kml' | 'gpx', own: readonly Point[]): string {
  if (form === 'gpx')
    return `<gpx version="1.1">${own.map(([x, y]) => `<wpt lon="${x}" lat="${y}"><name>p</name></wpt>`).join('')}</gpx>`;
  const marks = own.map(
    ([x, y]) => `<Placemark><name>p</name><Point><coordinates>${x},${y}</coordinates></Point></Placemark>`,
  );
  return `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('')}</Document></kml>`;
}

/** As the page does, with another parser than the browser's; null for what is no XML. */
function geoJsonOf(name: string, text: string): unknown {
  let isBroken = false;
  const note = () => {
    isBroken = true;
  };
  const parser = new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } });
  try {
    const document = parser.parseFromString(text, 'application/xml');
    if (isBroken || document?.documentElement == null) return null;
    return name.endsWith('gpx') ? gpx(document) : kml(document);
  } catch {
    return null;
  }
}
