import { convex, multiPoint } from '@turf/turf';
import type { Position } from '../../geometry/position';
import type { Notice } from '../../text/notice';
import { fileNotice } from '../files/fileNotices';
import { metresPerMinute, type PolygonPositions, type Positions } from '../geometry';
import { cutLine } from './lineMetres';
import type { RoadEdge, RoadNetwork } from './roadNetwork';
import { type RoadStart, snapToRoad } from './snapToRoad';
import { travelTimes } from './travelTimes';

/** A station farther from every road is not taken to be on one. */
const LARGEST_WALK_METRES = 500;

/** The node that a station is put in as; those of the network count from 0. */
const START = -1;

export interface Isochrone {
  /** The stretches of road that are reached, cut where the time ends. */
  readonly reached: readonly Positions[];
  readonly reachedKm: number;
  /** From the station to the nearest road, as the crow flies. Takes no time: travel begins on the road. */
  readonly walkFromStationMetres: number;
  /** The convex hull of what is reached, closed; null where that is no area. It covers ground that no road reaches. */
  readonly outline: { readonly hull: 'convex'; readonly rings: PolygonPositions } | null;
}

export type IsochroneResult =
  | { readonly ok: true; readonly isochrone: Isochrone }
  | { readonly ok: false; readonly problem: Notice };

/**
 * How far one gets from a station on the roads of a network within a time, along the shortest ways.
 *
 * @param minutes above 0.
 * @returns why there is none for a station that is far from every road.
 */
export function isochrone(
  network: RoadNetwork,
  station: { readonly name: string; readonly position: Position },
  minutes: number,
): IsochroneResult {
  if (!(minutes > 0)) throw new RangeError(`isochrone: ${minutes} minutes is no time to travel`);
  const start = snapToRoad(network, station.position, LARGEST_WALK_METRES);
  if (start === null) {
    const values = { station: station.name, limit: LARGEST_WALK_METRES };
    return { ok: false, problem: fileNotice('layer-station-far-from-road', 'warning', values) };
  }
  const reachMetres = minutes * metresPerMinute(network.fastestKmPerHour) + start.walkMetres;
  const edges = withStart(network.edgesNear(station.position, reachMetres), start);
  const timeTo = travelTimes(edges, START);
  const stretches = edges.map((edge) => reachedOf(edge, minutes - timeTo(edge.from), minutes - timeTo(edge.to)));
  const reached = stretches.flatMap(({ lines }) => lines);
  return {
    ok: true,
    isochrone: {
      reached,
      reachedKm: stretches.reduce((sum, { metres }) => sum + metres, 0) / 1000,
      walkFromStationMetres: start.walkMetres,
      outline: outlineOf(reached),
    },
  };
}

/** The edges, the one with the start on it parted there in two that lead away from it. */
function withStart(edges: readonly RoadEdge[], { edge, metresAlong }: RoadStart): RoadEdge[] {
  const { positions, metres, minutes } = edge;
  const back = { to: edge.from, positions: reversed(cutLine(positions, 0, metresAlong)), metres: metresAlong };
  const on = { to: edge.to, positions: cutLine(positions, metresAlong, metres), metres: metres - metresAlong };
  const parts = [back, on].map((part) => ({ ...part, from: START, minutes: (minutes * part.metres) / metres }));
  return [...edges.filter((other) => other !== edge), ...parts];
}

function reversed(line: Positions): Positions {
  const count = line.length / 2;
  return Float64Array.from(line, (_, index) => line[2 * (count - 1 - (index >> 1)) + (index % 2)]!);
}

/** @param timeFrom minutes that are left at one end, and `timeTo` at the other; below 0 where it is not reached. */
function reachedOf(
  { positions, metres, minutes }: RoadEdge,
  timeFrom: number,
  timeTo: number,
): { readonly lines: readonly Positions[]; readonly metres: number } {
  const [shareFrom, shareTo] = [Math.max(timeFrom, 0) / minutes, Math.max(timeTo, 0) / minutes];
  if (!(minutes > 0) || shareFrom + shareTo === 0) return { lines: [], metres: 0 };
  if (shareFrom + shareTo >= 1) return { lines: [positions], metres };
  const pieces = [
    [0, shareFrom * metres],
    [(1 - shareTo) * metres, metres],
  ] as const;
  const lines = pieces.filter(([from, to]) => from < to).map(([from, to]) => cutLine(positions, from, to));
  // A piece shorter than rounding has no two positions.
  return { lines: lines.filter(({ length }) => length >= 4), metres: (shareFrom + shareTo) * metres };
}

function outlineOf(reached: readonly Positions[]): Isochrone['outline'] {
  const places = reached.flatMap((line) =>
    Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index]!, line[2 * index + 1]!]),
  );
  const hull = places.length === 0 ? null : convex(multiPoint(places));
  return hull === null
    ? null
    : { hull: 'convex', rings: hull.geometry.coordinates.map((ring) => Float64Array.from(ring.flat())) };
}
