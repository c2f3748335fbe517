import type { Position } from './position';
import type { Projection } from './projection';
import type { View } from './view';

/**
 * Web Mercator, as MapLibre and deck.gl draw it: the world is a square of 512 × 2^zoom CSS pixels.
 *
 * Source of the formulas: EPSG:3857 on the unit square, y downwards.
 */

/** Width of the whole world in CSS pixels at zoom 0. */
export const WORLD_PIXELS = 512;

/** Mean radius of the earth (IUGG): that of turf's geodesic lengths and areas. */
export const EARTH_RADIUS_METRES = 6371008.8;

/** Metres on the ground that a CSS pixel covers at a latitude. */
export function metresPerPixel(latitude: number, zoom: number): number {
  const circle = 2 * Math.PI * EARTH_RADIUS_METRES * Math.cos((latitude * Math.PI) / 180);
  return circle / (WORLD_PIXELS * 2 ** zoom);
}

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface Size {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Position → [x, y] on the unit square, (0, 0) at the north-west. */
export function mercator([longitude, latitude]: Position): [x: number, y: number] {
  return [mercatorX(longitude), mercatorY(latitude)];
}

function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

function mercatorY(latitude: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI) / 2;
}

/** Position → world pixels at zoom 0, y upwards: deck.gl's common space. */
export function common(position: Position): [x: number, y: number] {
  return [commonX(position[0]), commonY(position[1])];
}

export function commonX(longitude: number): number {
  return WORLD_PIXELS * mercatorX(longitude);
}

export function commonY(latitude: number): number {
  return WORLD_PIXELS * (1 - mercatorY(latitude));
}

/** Near the middle of the country: positions relative to it fit single precision. */
export const ORIGIN: readonly [x: number, y: number] = common([104, 36]);

/** The inverse of `mercator`. */
export function unproject(x: number, y: number): [longitude: number, latitude: number] {
  return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - 90];
}

/** What is kept free at the edges of the window, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera, looking straight down from the north, that shows all of the bounds inside the padding. */
export function fitView(bounds: Bounds, size: Size, padding: Padding, maxZoom: number): View {
  const [west, south, east, north] = bounds;
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const width = Math.max(size.widthPixels - padding.left - padding.right, 1);
  const height = Math.max(size.heightPixels - padding.top - padding.bottom, 1);
  const zoom = Math.min(Math.log2(Math.min(width / (right - left), height / (bottom - top)) / WORLD_PIXELS), maxZoom);
  const pixel = 1 / (WORLD_PIXELS * 2 ** zoom);
  const [longitude, latitude] = unproject(
    (left + right) / 2 + ((padding.right - padding.left) / 2) * pixel,
    (top + bottom) / 2 + ((padding.bottom - padding.top) / 2) * pixel,
  );
  return { longitude, latitude, zoom, bearing: 0, pitch: 0 };
}

/** What a view without a projection looks at. */
export const MERCATOR: Projection = {
  toPlane: common,
  toPosition: (x, y) => unproject(x / WORLD_PIXELS, 1 - y / WORLD_PIXELS),
  metresPerPixel,
};

/** Position → pixels from the top left of a window of the given size, for a camera that looks straight down. */
export function project(view: View, size: Size): (position: Position) => [x: number, y: number] {
  const { toPlane } = view.projection ?? MERCATOR;
  const [a, b] = turnedBy(view);
  const [centreX, centreY] = toPlane([view.longitude, view.latitude]);
  return (position) => {
    const [x, y] = toPlane(position);
    const [dx, dy] = [x - centreX, y - centreY];
    return [a * dx + b * dy + size.widthPixels / 2, b * dx - a * dy + size.heightPixels / 2];
  };
}

/** The inverse of `project`: pixels from the top left of the window → position. */
export function unprojectFrom(view: View, size: Size): (point: readonly [x: number, y: number]) => Position {
  const { toPlane, toPosition } = view.projection ?? MERCATOR;
  const [a, b] = turnedBy(view);
  const square = a * a + b * b;
  const [centreX, centreY] = toPlane([view.longitude, view.latitude]);
  return ([x, y]) => {
    const [dx, dy] = [x - size.widthPixels / 2, y - size.heightPixels / 2];
    return toPosition(centreX + (a * dx + b * dy) / square, centreY + (b * dx - a * dy) / square);
  };
}

/** How the plane, y upwards, comes to lie on a window, y downwards: x' = ax + by, y' = bx − ay. */
function turnedBy({ zoom, bearing }: View): readonly [a: number, b: number] {
  const angle = (-bearing * Math.PI) / 180;
  return [2 ** zoom * Math.cos(angle), 2 ** zoom * Math.sin(angle)];
}
