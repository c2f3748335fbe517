import type { Appearance } from '../palette';
import type { Rgb } from '../portrayal';
import { divergingColours, type RampChoice, rampColours, rampKind, type Sides } from '../ramp';

/**
 * One colour per class. A diverging ramp is pinned at zero whatever the breaks: classes below zero take falls, classes
 * above it rises, a class that zero lies inside (or is all of) neither.
 */
export function classColours(breaks: readonly number[], ramp: RampChoice, appearance: Appearance): readonly Rgb[] {
  if (rampKind(ramp) === 'sequential') return rampColours(ramp, breaks.length - 1, appearance);
  return divergingColours(ramp, sidesOf(breaks), appearance);
}

function sidesOf(breaks: readonly number[]): Sides {
  let falls = 0;
  let zeros = 0;
  let rises = 0;
  for (let index = 1; index < breaks.length; index += 1) {
    const lower = breaks[index - 1]!;
    const upper = breaks[index]!;
    if (lower < 0 && upper <= 0) falls += 1;
    else if (lower >= 0 && upper > 0) rises += 1;
    else zeros += 1;
  }
  return { falls, zeros, rises };
}
