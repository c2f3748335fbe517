import { mercator, type Size, unproject, WORLD_PIXELS } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { EXTENT } from '../../state/camera';
import { MOST_ZOOM } from '../mapCamera';

const [WEST, SOUTH, EAST, NORTH] = EXTENT;
const [LEFT, TOP] = mercator([WEST, NORTH]);
const [RIGHT, BOTTOM] = mercator([EAST, SOUTH]);

/** From this zoom on, the ground that the map may be moved over fills the window. */
export function leastZoom({ widthPixels, heightPixels }: Size): number {
  const least = Math.max(widthPixels / (RIGHT - LEFT), heightPixels / (BOTTOM - TOP)) / WORLD_PIXELS;
  return Math.min(MOST_ZOOM, Math.log2(least));
}

/** The zoom that the camera may have next to a wanted one. */
export function allowedZoom(zoom: number, size: Size): number {
  return Math.min(MOST_ZOOM, Math.max(leastZoom(size), zoom));
}

/**
 * The view that the camera may have next to a wanted one: it looks at nothing outside of `EXTENT`. As MapLibre's
 * `maxBounds`, that counts for the window as it is when north is up.
 */
export function withinLimits(view: View, size: Size): View {
  const zoom = allowedZoom(view.zoom, size);
  const scale = WORLD_PIXELS * 2 ** zoom;
  const [x, y] = mercator([view.longitude, view.latitude]);
  const [halfWidth, halfHeight] = [size.widthPixels / 2 / scale, size.heightPixels / 2 / scale];
  const [allowedX, allowedY] = [
    clamp(x, LEFT + halfWidth, RIGHT - halfWidth),
    clamp(y, TOP + halfHeight, BOTTOM - halfHeight),
  ];
  if (zoom === view.zoom && allowedX === x && allowedY === y) return view;
  const [longitude, latitude] = unproject(allowedX, allowedY);
  return { ...view, zoom, longitude, latitude };
}

/** Between the two; in their middle where they have changed places. */
function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
