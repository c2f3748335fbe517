import { MERCATOR, type Padding, type Size } from './mercator';
import type { Position } from './position';
import type { Projection } from './projection';
import type { View } from './view';

/** The camera, looking straight down with the north above, that shows all of some positions inside the padding, as large as they have room. */
export function fitPositions(
  positions: readonly Position[],
  size: Size,
  padding: Padding,
  projection: Projection = MERCATOR,
): View {
  const points = positions.map(projection.toPlane);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(1, size.widthPixels - padding.left - padding.right);
  const height = Math.max(1, size.heightPixels - padding.top - padding.bottom);
  const scale = Math.min(width / (east - west), height / (north - south));
  const [longitude, latitude] = projection.toPosition(
    (west + east) / 2 + (padding.right - padding.left) / 2 / scale,
    (south + north) / 2 + (padding.top - padding.bottom) / 2 / scale,
  );
  return { longitude, latitude, zoom: Math.log2(scale), bearing: 0, pitch: 0, projection };
}
