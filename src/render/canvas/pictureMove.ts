import { windowCamera } from '../../core/geometry/worldCamera';
import type { MapWindow } from '../drawing/painter';

/** x' = ax + cy + e, y' = bx + dy + f: in the order of a canvas and of CSS. */
export type Move = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

type Looked = Pick<MapWindow, 'view' | 'size'>;

/** How a picture has to be moved, scaled and turned to lie where another camera sees it; pixels of both windows. */
export function pictureMove(drawn: Looked, now: Looked): Move {
  const [from, to] = [windowCamera(drawn), windowCamera(now)];
  const square = from.a ** 2 + from.b ** 2;
  const along = (to.a * from.a + to.b * from.b) / square;
  const across = (to.b * from.a - to.a * from.b) / square;
  return [
    along,
    across,
    -across,
    along,
    to.e - along * from.e + across * from.f,
    to.f - across * from.e - along * from.f,
  ];
}

/** Whether a picture can be shifted to where a camera looks, and then reaches as far beyond its window. */
export function holds(picture: MapWindow, window: MapWindow, beyondPixels: number): boolean {
  if (!isOfSameScale(picture, window) || picture.scale !== window.scale) return false;
  const [, , , , x, y] = pictureMove(picture, window);
  const [leastX, leastY] = [
    window.size.widthPixels - picture.size.widthPixels,
    window.size.heightPixels - picture.size.heightPixels,
  ];
  // What is rounded to the pixels of the device counts as inside.
  const slack = 0.5 - beyondPixels;
  return x <= slack && y <= slack && x >= leastX - slack && y >= leastY - slack;
}

export function isOfSameScale({ view: a }: MapWindow, { view: b }: MapWindow): boolean {
  return a.zoom === b.zoom && a.bearing === b.bearing && a.projection === b.projection;
}
