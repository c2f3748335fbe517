import type { Point } from './cameraMoves';
import { distance } from './fingers';

/** Fingers stay no longer, and the second tap comes no later. */
const MOST_MILLISECONDS = 500;
const MOST_PIXELS = 30;

interface Tap {
  readonly point: Point;
  readonly time: number;
  /** As many as were down at once. */
  readonly fingers: number;
}

/** Tells taps that mean something: two of one finger, or one of two. */
export interface Taps {
  press(point: Point, fingers: number, time: number): void;
  /** Whether a finger that is pressed there comes after a tap of it. */
  isSecond(point: Point, time: number): boolean;
  /** The last finger is lifted. null: that means nothing yet. */
  lift(time: number): Tap | null;
  /** It was no tap. */
  forget(): void;
}

export function createTaps(): Taps {
  let pressed: Tap | null = null;
  let last: Tap | null = null;
  const isSecond = (point: Point, time: number) =>
    last !== null && time - last.time < MOST_MILLISECONDS && distance(last.point, point) < MOST_PIXELS;
  return {
    isSecond,
    press(point, fingers, time) {
      pressed = { point, fingers, time: fingers === 1 ? time : (pressed?.time ?? time) };
    },
    lift(time) {
      const tap = pressed !== null && time - pressed.time < MOST_MILLISECONDS ? pressed : null;
      const means = tap !== null && (tap.fingers === 2 || (tap.fingers === 1 && isSecond(tap.point, tap.time)));
      [pressed, last] = [null, tap === null || means ? null : { ...tap, time }];
      return means ? tap : null;
    },
    forget() {
      [pressed, last] = [null, null];
    },
  };
}
