import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { CleanAreas } from './cleanAreas';
import { type Division, divisionsOf } from './divisions';
import type { EditionSettings } from './editionSettings';
import { geodesicAreaKm2 } from './geodesicArea';
import { runMapshaper } from './runMapshaper';

/**
 * The areas of one edition as a quantised topology with the objects `prefectures`, `provinces` and `nation`, which
 * share their arcs. Geometries carry `adcode` as their only property.
 *
 * Islands are taken apart first: each is kept or left out as a whole, and what is kept cannot collapse.
 */
export async function simplifyAreas(
  areas: CleanAreas,
  divisions: readonly Division[],
  settings: EditionSettings,
): Promise<Topology> {
  const { 'edition.json': topology } = await runMapshaper(
    [
      '-i prefectures.json',
      `-simplify weighted keep-shapes interval=${settings.intervalMetres}`,
      '-dissolve adcode',
      '-clean',
      '-each \'province = adcode.slice(0, 2) + "0000"\'',
      '-dissolve province + name=provinces',
      '-each "adcode = province" target=provinces',
      '-dissolve target=prefectures + name=nation',
      '-each \'adcode = "100000"\' target=nation',
      `-o edition.json format=topojson target=prefectures,provinces,nation quantization=${settings.quantization}`,
    ],
    { 'prefectures.json': keptParts(areas, divisions, settings.smallestIslandKm2) },
    ['edition.json'],
  );
  return topology as Topology;
}

/** One feature for each piece of land that the edition shows. */
export function keptParts(areas: CleanAreas, divisions: readonly Division[], smallestIslandKm2: number) {
  const islands = divisionsOf(divisions, 'island');
  const features = areas.features.flatMap(({ properties, geometry }) => {
    const parts = geometry.coordinates.map((coordinates) => {
      const part = { type: 'MultiPolygon' as const, coordinates: [coordinates] };
      return { geometry: part, km2: geodesicAreaKm2(part), outline: coordinates[0] ?? [] };
    });
    const largest = Math.max(...parts.map(({ km2 }) => km2));
    const keepers = islands.filter(({ adcode }) => adcode === properties.adcode);
    return parts
      .filter(
        ({ km2, outline }) =>
          km2 === largest || km2 >= smallestIslandKm2 || keepers.some(({ position }) => isWithinBox(position, outline)),
      )
      .map((part) => ({ type: 'Feature', properties: { adcode: properties.adcode }, geometry: part.geometry }));
  });
  return { type: 'FeatureCollection', features };
}

function isWithinBox([longitude, latitude]: readonly [number, number], ring: readonly Position[]): boolean {
  const longitudes = ring.map(([x]) => x ?? Number.NaN);
  const latitudes = ring.map(([, y]) => y ?? Number.NaN);
  return (
    longitude >= Math.min(...longitudes) &&
    longitude <= Math.max(...longitudes) &&
    latitude >= Math.min(...latitudes) &&
    latitude <= Math.max(...latitudes)
  );
}
