import type { Area } from '../areas/area';
import type { Bounds } from '../geometry/mercator';

const KM_OF_DEGREE = 111.2;

/**
 * A box around an area's label point that is as large as the area, in the proportions of its bounds: what is scattered over
 * much ground, as islands are, has no more room for a label than its land.
 */
export function groundExtent(
  { labelPoint, areaKm2 }: Pick<Area, 'labelPoint' | 'areaKm2'>,
  bounds: Bounds | undefined,
): Bounds {
  const [longitude, latitude] = labelPoint;
  const shrunk = Math.cos((latitude * Math.PI) / 180);
  const [west, south, east, north] = bounds ?? [0, 0, 1, shrunk];
  const [across, down] = [(east - west) * KM_OF_DEGREE * shrunk, (north - south) * KM_OF_DEGREE];
  const share = Math.sqrt(Math.min(1, areaKm2 / (across * down)));
  const [halfWidth, halfHeight] = [((east - west) / 2) * share, ((north - south) / 2) * share];
  return [longitude - halfWidth, latitude - halfHeight, longitude + halfWidth, latitude + halfHeight];
}
