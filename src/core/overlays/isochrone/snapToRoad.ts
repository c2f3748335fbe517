import type { Position } from '../../geometry/position';
import { closestOnSegment } from '../closestOnSegment';
import { segmentCount, segmentMetres } from './lineMetres';
import type { RoadEdge, RoadNetwork } from './roadNetwork';

/** Where the way from a station meets the roads. */
export interface RoadStart {
  readonly edge: RoadEdge;
  /** Along the edge from its first position. */
  readonly metresAlong: number;
  /** From the station, as the crow flies. */
  readonly walkMetres: number;
}

/** The nearest place on any road; null where none is within the distance. */
export function snapToRoad(network: RoadNetwork, station: Position, mostMetres: number): RoadStart | null {
  let nearest: RoadStart | null = null;
  for (const edge of network.edgesNear(station, mostMetres)) {
    let passed = 0;
    for (let segment = 0; segment < segmentCount(edge.positions); segment++) {
      const [x0, y0, x1, y1] = edge.positions.subarray(2 * segment, 2 * segment + 4);
      const metres = segmentMetres(edge.positions, segment);
      const { share, metres: walkMetres } = closestOnSegment(station, [x0!, y0!], [x1!, y1!]);
      if (walkMetres <= mostMetres && walkMetres < (nearest?.walkMetres ?? Number.POSITIVE_INFINITY)) {
        nearest = { edge, metresAlong: passed + share * metres, walkMetres };
      }
      passed += metres;
    }
  }
  return nearest;
}
