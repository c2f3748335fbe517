import Flatbush from 'flatbush';
import type { Feature, LineString, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { arcPositions, gridStepMetres, METRES_PER_DEGREE } from './readTopology';

type Segment = readonly [Position, Position];

/**
 * No border crosses another (or itself) by more than a step of the grid: where two lines cross, the areas overlap, as
 * deep as the nearest of the four ends lies from the other line.
 */
export function checkOverlaps(topology: Topology, edition: string): Invariant {
  const segments = arcPositions(topology).flatMap(segmentsOf);
  const limit = gridStepMetres(topology);
  const crossings = findCrossings(segments).map((crossing) => ({ ...crossing, depth: depthMetres(crossing.pair) }));
  const deepest = crossings.reduce((most, { depth }) => Math.max(most, depth), 0);
  return {
    name: `overlaps-${edition}`,
    ok: deepest <= limit,
    figure: `deepest ${Math.round(deepest)} m, ${crossings.length} crossings of ${segments.length} segments`,
    limit: `${Math.round(limit)} m, a step of the grid`,
    offending: crossings
      .filter(({ depth }) => depth > limit)
      .flatMap(({ pair, depth }) =>
        pair.map(
          (segment): Feature<LineString> => ({
            type: 'Feature',
            properties: { depthMetres: Math.round(depth) },
            geometry: { type: 'LineString', coordinates: [...segment] },
          }),
        ),
      ),
  };
}

function segmentsOf(line: readonly Position[]): Segment[] {
  return line.slice(1).map((position, index): Segment => [line[index] ?? position, position]);
}

function findCrossings(segments: readonly Segment[]): { readonly pair: readonly [Segment, Segment] }[] {
  if (segments.length === 0) return [];
  const index = new Flatbush(segments.length);
  for (const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] of segments) {
    index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  index.finish();
  return segments.flatMap((segment, one) => {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = segment;
    const near = index.search(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    return near.flatMap((other) => {
      const candidate = segments[other];
      return candidate && other > one && doCross(segment, candidate) ? [{ pair: [segment, candidate] as const }] : [];
    });
  });
}

/** Properly: in the inside of both. */
function doCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Sign tells on which side of the line a–b the position lies; 0 on it, within what doubles can tell. */
function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position): number {
  const area = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(area) < 1e-12 ? 0 : area;
}

function depthMetres([[a, b], [c, d]]: readonly [Segment, Segment]): number {
  const distances = [distance(a, c, d), distance(b, c, d), distance(c, a, b), distance(d, a, b)];
  return Math.min(...distances) * METRES_PER_DEGREE;
}

/** In degrees of latitude, from a position to a segment. */
function distance([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const shrink = Math.cos((py * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [qx, qy] = [(px - ax) * shrink, py - ay];
  const along = Math.max(0, Math.min(1, (qx * dx + qy * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(qx - along * dx, qy - along * dy);
}
