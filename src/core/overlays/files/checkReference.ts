import { isRecord } from '../../text/isRecord';
import { plainValue } from '../../text/plainText';
import { eachPosition, isOnEarth, isSwapped, type LongitudeLatitude, readPosition } from './coordinates';
import { MOST_VERTICES } from './fileLayer';
import type { Fields, RawFeature } from './flattenGeoJson';
import type { Problems } from './problems';

/** WGS-84 as longitude, latitude, by the names that files give it. */
const WGS84 = /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84|CRS:?84|EPSG:[\d.]*:?4326)$/i;
/** The Chinese national system, in the same degrees; it moved with its plate by less than a metre since 2000. */
const CGCS2000 = /^(urn:ogc:def:crs:)?EPSG:[\d.]*:?4490$/i;

/**
 * Whether a file's coordinates are degrees of WGS-84, as longitude and latitude, and not too many.
 *
 * @returns true where they are; null where they are not, with the file refused.
 */
export function checkReference(input: unknown, features: readonly RawFeature[], problems: Problems): true | null {
  const crs = readCrs(input);
  if (crs !== null && CGCS2000.test(crs)) problems.notify('layer-cgcs2000', {});
  else if (crs !== null && !WGS84.test(crs)) return problems.refuse('layer-other-reference', { crs });

  const { count, positions, swapped, outside } = survey(features);
  if (count > MOST_VERTICES) return problems.refuse('layer-too-many-vertices', { count, limit: MOST_VERTICES });
  if (outside === null) return true;
  const [first, second] = outside.position;
  if (swapped === positions) return problems.refuse('layer-swapped', { first, second });
  return problems.refuse('layer-projected', { feature: outside.feature.label, first, second });
}

interface Survey {
  /** Of all that stands where a position should. */
  readonly count: number;
  /** Of those that can be read. */
  readonly positions: number;
  readonly swapped: number;
  /** The first position that is not on earth. */
  readonly outside: { readonly position: LongitudeLatitude; readonly feature: RawFeature } | null;
}

function survey(features: readonly RawFeature[]): Survey {
  let [count, positions, swapped] = [0, 0, 0];
  let outside: Survey['outside'] = null;
  for (const feature of features) {
    for (const { type, coordinates } of feature.geometries) {
      eachPosition(type, coordinates, (value) => {
        count += 1;
        const position = readPosition(value);
        if (position === null) return;
        positions += 1;
        if (isSwapped(position)) swapped += 1;
        if (outside === null && !isOnEarth(position)) outside = { position, feature };
      });
    }
  }
  return { count, positions, swapped, outside };
}

/** The name in the `crs` member of GeoJSON of 2008; '?' where the member gives none, null where there is none. */
function readCrs(input: unknown): string | null {
  const crs = isRecord(input) ? input.crs : null;
  if (crs === null || crs === undefined) return null;
  const properties: Fields = isRecord(crs) && isRecord(crs.properties) ? crs.properties : {};
  return plainValue(properties.name) || plainValue(properties.href) || '?';
}
