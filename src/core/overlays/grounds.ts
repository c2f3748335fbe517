import { type Adcode, provinceAdcode } from '../areas/area';
import { areaBounds } from '../areas/areaBounds';
import { createAreaIndex } from '../areas/areaIndex';
import { decodeBoundaries } from '../areas/boundaries';
import { collectionOf, type PolygonRings, polygonsOf } from '../areas/topology';
import type { Bounds } from '../geometry/mercator';
import { decodeGround } from './decodeGround';
import type { Positions } from './geometry';
import type { Ground } from './ground';

/** The ground of any place: of some with its districts, of every other prefecture as one piece. */
export interface Grounds {
  /** @throws RangeError for a place that there are no boundaries of. */
  of(place: Adcode): Ground;
  /** The prefecture that most of the positions lie in; null where none lies on the land. */
  placeOf(positions: Positions): Adcode | null;
  /** Outlines of the prefectures that touch a box. */
  landWithin(bounds: Bounds): readonly PolygonRings[];
}

/** More positions say nothing more about where they lie. */
const MOST_LOOKED_AT = 500;
const OBJECT = 'prefectures';

/**
 * @param places the parsed file of places with districts, untrusted.
 * @param national the parsed boundaries of the country, untrusted.
 * @throws Error with the reason where one of them is damaged.
 */
export function createGrounds(places: unknown, national: unknown): Grounds {
  const decoded = decodeGround(places);
  if (!decoded.ok) throw new Error(decoded.reason);
  const boundaries = decodeBoundaries(national);
  if (!boundaries.ok) throw new Error(boundaries.reason);
  const { topology, areas } = boundaries.boundaries;
  const { geometries } = collectionOf(topology, OBJECT);
  const index = createAreaIndex(topology, OBJECT);
  const bounds = areaBounds(topology, OBJECT);
  const polygonsAt = (at: number) => polygonsOf(topology, geometries[at]!);

  return {
    of(place) {
      const ground = decoded.ground(place);
      if (ground !== null) return ground;
      const at = areas.findIndex(({ adcode }) => adcode === place);
      const area = areas[at];
      if (area === undefined) throw new RangeError(`no ground for ${place} in ${provinceAdcode(place)}`);
      const { adcode, names, areaKm2, labelPoint } = area;
      return { districts: [{ adcode, names, areaKm2, polygons: polygonsAt(at), seat: labelPoint }], lines: {} };
    },
    placeOf(positions) {
      const counts = new Map<number, number>();
      const count = positions.length / 2;
      const step = Math.max(1, Math.floor(count / MOST_LOOKED_AT));
      for (let i = 0; i < count; i += step) {
        const at = index.at([positions[2 * i] as number, positions[2 * i + 1] as number]);
        if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return most === undefined ? null : (areas[most[0]]?.adcode ?? null);
    },
    landWithin([west, south, east, north]) {
      return bounds.flatMap(([w, s, e, n], at) =>
        w <= east && e >= west && s <= north && n >= south ? polygonsAt(at) : [],
      );
    },
  };
}
