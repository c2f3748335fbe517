import type { Point } from './cameraMoves';
import { degreesFrom, minus } from './fingers';

/** Further above or below the middle than this, the map turns around it with the hand. */
const NEAR_MIDDLE_PIXELS = 100;
const DEGREES_PER_PIXEL = 0.8;

/** By how many degrees the camera turns when a mouse that turns the map goes from one point to another, as in MapLibre. */
export function handTurn(last: Point, now: Point, middle: Point): number {
  if (Math.abs(middle[1] - last[1]) > NEAR_MIDDLE_PIXELS)
    return -degreesFrom(minus([last[0], now[1]], middle), minus(now, middle));
  const degrees = (now[0] - last[0]) * DEGREES_PER_PIXEL;
  return now[1] < middle[1] ? -degrees : degrees;
}
