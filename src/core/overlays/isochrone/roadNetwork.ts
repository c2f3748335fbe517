import Flatbush from 'flatbush';
import type { Position } from '../../geometry/position';
import type { Notice } from '../../text/notice';
import { labelOf, plainValue } from '../../text/plainText';
import { boundsOf } from '../boundsOfParts';
import { degreesAround } from '../closestOnSegment';
import type { Roads } from '../files/fileLayer';
import { createProblems } from '../files/problems';
import { metresPerMinute, type Positions } from '../geometry';
import { lineMetres } from './lineMetres';
import { isRoadSpeed, readRoadSpeed } from './roadSpeed';
import { splitAtJunctions } from './splitAtJunctions';

/** A stretch of road between two nodes, driven both ways at one speed. */
export interface RoadEdge {
  /** Numbers of the nodes at its ends; the same one for a road that leads back to where it began. */
  readonly from: number;
  readonly to: number;
  readonly positions: Positions;
  readonly metres: number;
  /** To drive all of it. */
  readonly minutes: number;
}

export interface RoadNetwork {
  readonly edges: readonly RoadEdge[];
  /** Of all roads together. */
  readonly km: number;
  /** The highest speed of a road in it. */
  readonly fastestKmPerHour: number;
  /** Every edge that comes within so many metres of a position, and perhaps some that do not quite. */
  edgesNear(position: Position, metres: number): readonly RoadEdge[];
}

/**
 * Makes roads a network: nodes where they end or share a position, edges between. Every road is taken to be open both
 * ways; speeds hold for the whole of a road, without stops or turns.
 *
 * @param fallbackKmPerHour for roads without a usable speed; above 0 and at most 200.
 * @returns the network, with a notice of each speed in the file that could not be used.
 */
export function buildRoadNetwork(
  { file, names, lines, speeds }: Roads,
  fallbackKmPerHour: number,
): { readonly network: RoadNetwork; readonly problems: readonly Notice[] } {
  if (!isRoadSpeed(fallbackKmPerHour)) throw new RangeError(`buildRoadNetwork: ${fallbackKmPerHour} km/h is no speed`);
  const problems = createProblems(file);
  const roadSpeeds = lines.map((_, line) => {
    const found = speeds[line] ?? null;
    const speed = found === null ? fallbackKmPerHour : readRoadSpeed(found);
    if (speed !== null) return speed;
    const road = labelOf(line + 1, names[line] ?? '');
    problems.notify('layer-speed-unusable', { road, found: plainValue(found), used: fallbackKmPerHour });
    return fallbackKmPerHour;
  });
  const edges = splitAtJunctions(lines).map(({ line, from, to, positions }) => {
    const metres = lineMetres(positions);
    return { from, to, positions, metres, minutes: metres / metresPerMinute(roadSpeeds[line]!) };
  });
  const fastestKmPerHour = roadSpeeds.reduce((fastest, speed) => Math.max(fastest, speed), 0);
  return { network: networkOf(edges, fastestKmPerHour), problems: problems.list() };
}

function networkOf(edges: readonly RoadEdge[], fastestKmPerHour: number): RoadNetwork {
  const tree = new Flatbush(Math.max(edges.length, 1));
  for (const { positions } of edges) tree.add(...boundsOf([positions]));
  // A tree has to hold something; there is no edge by the number of this.
  if (edges.length === 0) tree.add(0, 0);
  tree.finish();
  return {
    edges,
    km: edges.reduce((sum, { metres }) => sum + metres, 0) / 1000,
    fastestKmPerHour,
    edgesNear([longitude, latitude], metres) {
      const [dx, dy] = degreesAround(latitude, metres);
      const found = tree.search(longitude - dx, latitude - dy, longitude + dx, latitude + dy);
      return found.map((index) => edges[index]).filter((edge) => edge !== undefined);
    },
  };
}
