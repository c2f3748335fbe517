import Flatbush from 'flatbush';
import gcoord from 'gcoord';
import type { Position } from 'geojson';
import type { Invariant } from './invariant';
import { METRES_PER_DEGREE } from './readTopology';

/** Boundary positions farther than this from the coast are borders on land; the same for all three datums. */
const LARGEST_DISTANCE_METRES = 3000;

/** The right datum has to be this much nearer than either wrong one. */
const LARGEST_SHARE = 0.75;

/**
 * GCJ-02 is undone: the coast of an area, as built, lies nearer to an independent coast in WGS-84 than it would if it
 * had not been converted, or had been converted twice. Compared are median distances of the boundary's positions.
 *
 * @param coast lines in WGS-84 around the area.
 */
export function checkDatum(
  name: string,
  boundary: readonly Position[],
  coast: readonly (readonly Position[])[],
): Invariant {
  const distance = distanceToLines(coast);
  const median = (convert: (position: Position) => Position) =>
    medianOf(
      boundary.map((position) => distance(convert(position))).filter((metres) => metres <= LARGEST_DISTANCE_METRES),
    );
  const asBuilt = median((position) => position);
  const notUndone = median(([x = 0, y = 0]) => gcoord.transform([x, y], gcoord.WGS84, gcoord.GCJ02));
  const undoneTwice = median(([x = 0, y = 0]) => gcoord.transform([x, y], gcoord.GCJ02, gcoord.WGS84));
  const limit = LARGEST_SHARE * Math.min(notUndone, undoneTwice);
  return {
    name: `datum-${name}`,
    ok: asBuilt <= limit,
    figure:
      `coast ${Math.round(asBuilt)} m (median) from OpenStreetMap's as built, ` +
      `${Math.round(notUndone)} m were GCJ-02 not undone, ${Math.round(undoneTwice)} m were it undone twice`,
    limit: `${Math.round(limit)} m, three quarters of the nearer one`,
    offending:
      asBuilt <= limit
        ? []
        : [{ type: 'Feature', properties: { name }, geometry: { type: 'MultiPoint', coordinates: [...boundary] } }],
  };
}

/** NaN for an empty list, so that no comparison with it holds. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Metres from a position to the nearest line within the largest distance; Infinity where there is none. */
function distanceToLines(lines: readonly (readonly Position[])[]): (position: Position) => number {
  const segments = lines.flatMap((line) =>
    line.slice(1).map((end, index) => [line[index] ?? end, end] as const satisfies readonly [Position, Position]),
  );
  if (segments.length === 0) return () => Number.POSITIVE_INFINITY;
  const tree = new Flatbush(segments.length);
  for (const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] of segments) {
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();
  const reach = LARGEST_DISTANCE_METRES / METRES_PER_DEGREE;
  return ([x = 0, y = 0]) => {
    const shrink = Math.cos((y * Math.PI) / 180);
    const near = tree.search(x - reach / shrink, y - reach, x + reach / shrink, y + reach);
    return near.reduce((nearest, index) => {
      const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = segments[index] ?? [[], []];
      const [ax, ay, dx, dy] = [(x0 - x) * shrink, y0 - y, (x1 - x0) * shrink, y1 - y0];
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      return Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy) * METRES_PER_DEGREE);
    }, Number.POSITIVE_INFINITY);
  };
}
