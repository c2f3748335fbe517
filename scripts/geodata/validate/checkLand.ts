import type { Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { membersOf } from './readTopology';

/** The window of neighbouring land, and what counts as a crumb off our own coast. */
export interface LandLimits {
  /** West, south, east, north, in degrees. */
  readonly window: readonly [number, number, number, number];
  /** Pieces up to this size, in square degrees, … */
  readonly largestCrumb: number;
  /** … and this near to our coast, in degrees, are crumbs. */
  readonly coastDegrees: number;
}

/** Neighbouring land stays in its window, does not jump across the map, and leaves no crumbs off our own coast. */
export function checkLand(land: Topology, boundaries: Topology, limits: LandLimits): Invariant {
  const polygons = membersOf(land, 'land').flatMap(({ shape }) => shape.coordinates);
  const coast = membersOf(boundaries, 'nation').flatMap(({ shape }) =>
    shape.coordinates.flatMap(([outer]) => outer ?? []),
  );
  const outside = polygons.filter((polygon) => !polygon.flat().every((position) => isWithin(position, limits.window)));
  const jumping = polygons.filter((polygon) => polygon.some((ring) => hasJump(ring, limits.window)));
  const crumbs = polygons.filter(
    ([outer = []]) => squareDegrees(outer) <= limits.largestCrumb && isNear(outer, coast, limits.coastDegrees),
  );
  const wrong = [...new Set([...outside, ...jumping, ...crumbs])];
  return {
    name: 'land',
    ok: wrong.length === 0 && polygons.length > 0,
    figure:
      `${polygons.length} pieces; ${outside.length} outside the window, ${jumping.length} across the map, ` +
      `${crumbs.length} crumbs off our coast`,
    limit: '0',
    offending: wrong.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates } satisfies Polygon,
    })),
  };
}

function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: LandLimits['window']): boolean {
  const rounding = 0.1;
  return x >= west - rounding && x <= east + rounding && y >= south - rounding && y <= north + rounding;
}

/** A line right across most of the window that does not run along its edge: a ring cut at the 180th meridian. */
function hasJump(ring: readonly Position[], [west, south, east, north]: LandLimits['window']): boolean {
  return ring.slice(1).some(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    const isAlongEdge = [south, north].some((edge) => Math.abs(y0 - edge) < 0.1 && Math.abs(y1 - edge) < 0.1);
    return Math.abs(x1 - x0) > (east - west) / 2 && !isAlongEdge;
  });
}

function squareDegrees(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum / 2);
}

function isNear(ring: readonly Position[], coast: readonly Position[], degrees: number): boolean {
  return ring.some(([x = 0, y = 0]) =>
    coast.some(([p = 0, q = 0]) => Math.abs(p - x) < degrees && Math.abs(q - y) < degrees),
  );
}
