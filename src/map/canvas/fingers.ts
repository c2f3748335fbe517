import type { HandMove, Point } from './cameraMoves';

/** Two fingers zoom once they have changed their distance by so much, in zoom levels. */
const ZOOM_THRESHOLD = 0.1;
/** They turn once they have gone so far around each other, in pixels along the circle between them. */
const TURN_THRESHOLD_PIXELS = 25;

/** Two fingers on the map. */
export interface Fingers {
  /** What they have done since they were last asked. */
  moveTo(one: Point, other: Point): HandMove;
}

export function createFingers(one: Point, other: Point): Fingers {
  const begun = minus(one, other);
  let last = begun;
  let middle = between(one, other);
  let nearest = Math.hypot(...begun);
  let [zooms, turns] = [false, false];
  return {
    moveTo(one, other) {
      const now = minus(one, other);
      const around = middle;
      middle = between(one, other);
      nearest = Math.min(nearest, Math.hypot(...now));
      zooms ||= Math.abs(levelsFrom(begun, now)) >= ZOOM_THRESHOLD;
      // Close together, they have to turn further.
      turns ||= Math.abs(degreesFrom(begun, now)) >= (TURN_THRESHOLD_PIXELS / (Math.PI * nearest)) * 360;
      const move: HandMove = {
        pan: minus(middle, around),
        zoomBy: zooms ? levelsFrom(last, now) : 0,
        turnBy: turns ? -degreesFrom(last, now) : 0,
        around,
      };
      last = now;
      return move;
    },
  };
}

/** By how many zoom levels a vector is longer than another. */
function levelsFrom(one: Point, other: Point): number {
  return Math.log2(Math.max(1, Math.hypot(...other)) / Math.max(1, Math.hypot(...one)));
}

/** By how many degrees a vector is turned clockwise against another. */
export function degreesFrom(one: Point, other: Point): number {
  const [cross, dot] = [one[0] * other[1] - one[1] * other[0], one[0] * other[0] + one[1] * other[1]];
  return (Math.atan2(cross, dot) * 180) / Math.PI;
}

export function minus(one: Point, other: Point): Point {
  return [one[0] - other[0], one[1] - other[1]];
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(...minus(one, other));
}

function between(one: Point, other: Point): Point {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}
