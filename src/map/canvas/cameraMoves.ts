import { mercator, type Size, unproject, unprojectFrom, WORLD_PIXELS } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { View } from '../../core/geometry/view';

/** From the top left of the window, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** What a hand does to a map in one go. */
export interface HandMove {
  /** So far the ground is drawn along, in pixels. */
  readonly pan?: Point;
  /** So many zoom levels closer. */
  readonly zoomBy?: number;
  /** Degrees by which the camera turns clockwise, and the map counterclockwise. */
  readonly turnBy?: number;
  /** What is there stays there, but for the pan; null: the middle of the window. */
  readonly around?: Point | null;
}

/** The view after a move; what the camera may not do is the business of `withinLimits`. */
export function moved(view: View, size: Size, { pan = [0, 0], zoomBy = 0, turnBy = 0, around = null }: HandMove): View {
  const [x, y] = around ?? middleOf(size);
  const turned = { ...view, zoom: view.zoom + zoomBy, bearing: wrapped(view.bearing + turnBy) };
  return placed(turned, size, unprojectFrom(view, size)([x, y]), [x + pan[0], y + pan[1]]);
}

/** The view of the same zoom and bearing that has a position at a point of the window. */
export function placed(view: View, size: Size, position: Position, [x, y]: Point): View {
  const scale = WORLD_PIXELS * 2 ** view.zoom;
  const angle = (view.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = middleOf(size);
  const [dx, dy] = [x - middleX, y - middleY];
  const [worldX, worldY] = mercator(position);
  const [longitude, latitude] = unproject(
    worldX - (dx * cos - dy * sin) / scale,
    worldY - (dx * sin + dy * cos) / scale,
  );
  return { ...view, longitude, latitude };
}

export function middleOf({ widthPixels, heightPixels }: Size): Point {
  return [widthPixels / 2, heightPixels / 2];
}

/** Degrees from −180 to 180. */
export function wrapped(bearing: number): number {
  const turn = ((bearing % 360) + 540) % 360;
  return turn - 180;
}
