import gcoord from 'gcoord';
import type { Position } from '../../../src/core/geometry/position';
import { cityFilesOf, drawnAdcode, type EncodedFeature, readCityFile } from '../cityFiles';
import { presentCounty } from '../counties/readCountyOutlines';
import { type Division, divisionsOf } from '../divisions';

/**
 * Where the government of each county of some provinces sits, by the county's code of today.
 *
 * @param provinces adcodes; each has a `county-files` row.
 */
export async function readSeats(
  divisions: readonly Division[],
  provinces: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Position>> {
  const features: EncodedFeature[] = [];
  for (const { adcode: province, geometry: prefix } of divisionsOf(divisions, 'county-files')) {
    if (!provinces.has(province)) continue;
    for (const file of await cityFilesOf(prefix)) features.push(...(await readCityFile(file)).features);
  }
  return seatsOf(features, divisions);
}

/**
 * Seats of drawn counties, WGS-84, to five decimals: about a metre. They are drawn as `cp`, in GCJ-02.
 *
 * A county that became part of another gives that one no seat: it has its own.
 */
export function seatsOf(
  features: readonly Pick<EncodedFeature, 'id' | 'properties'>[],
  divisions: readonly Division[],
): ReadonlyMap<string, Position> {
  const merged = new Set(divisionsOf(divisions, 'county-merge').map(({ adcode }) => adcode));
  return new Map(
    features.flatMap((feature) => {
      const { cp } = feature.properties;
      const drawn = drawnAdcode(feature);
      return cp && !merged.has(drawn) ? [[presentCounty(divisions, drawn), toWgs84Seat(cp)] as const] : [];
    }),
  );
}

function toWgs84Seat([longitude, latitude]: readonly [number, number]): Position {
  const [x, y] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84);
  return [round(x), round(y)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
