import { METRES_PER_DEGREE } from '../../../../src/core/overlays/closestOnSegment';
import type { Roads } from '../../../../src/core/overlays/files/fileLayer';
import type { Positions } from '../../../../src/core/overlays/geometry';
import { buildRoadNetwork, type RoadNetwork } from '../../../../src/core/overlays/isochrone/roadNetwork';

/** A position so many metres east and north of (0, 0), where a degree is as long either way. */
export function place(east: number, north: number): [longitude: number, latitude: number] {
  return [east / METRES_PER_DEGREE, north / METRES_PER_DEGREE];
}

/** A line through places given in metres. */
export function line(...places: (readonly [east: number, north: number])[]): Positions {
  return Float64Array.from(places.flatMap(([east, north]) => place(east, north)));
}

export function roads(lines: readonly Positions[], speeds: Roads['speeds'] = []): Roads {
  return { file: 'roads.geojson', names: lines.map(() => ''), lines, speeds: lines.map((_, at) => speeds[at] ?? null) };
}

/** At 60 km/h, a kilometre a minute, where no speed is given. */
export function networkOf(lines: readonly Positions[], speeds: Roads['speeds'] = []): RoadNetwork {
  return buildRoadNetwork(roads(lines, speeds), 60).network;
}

/** Streets each way, so many blocks to either side of (0, 0). */
export function grid(blocks: number, spacingMetres: number): Positions[] {
  const steps = Array.from({ length: 2 * blocks + 1 }, (_, index) => (index - blocks) * spacingMetres);
  return [
    ...steps.map((north) => line(...steps.map((east) => [east, north] as const))),
    ...steps.map((east) => line(...steps.map((north) => [east, north] as const))),
  ];
}
