import type { Problem } from '../record/authored/problem';
import type { DivergingSides, OwnRamp } from '../record/theme';
import { isRecord } from '../text/isRecord';

const FEWEST_STOPS = 3;
const MOST_STOPS = 9;
const COLOUR = /^#[0-9a-f]{6}$/i;

/** What is no ramp, named by its field ("ramp.day.falls"). */
export class BadRamp extends Error {
  readonly code = 'bad-choice' satisfies Problem['code'];
  readonly values: Problem['values'];

  constructor(column: string, value: unknown, choices: string) {
    super(column);
    this.values = { column, value: JSON.stringify(value) ?? '', choices };
  }
}

/**
 * A publisher's own ramp, for both lights: `{day: [colours], night: [colours]}` from little to much, or for changes
 * `{day: {falls: [colours], zero: colour, rises: [colours]}, night: …}`, both sides from zero outwards. That it can be read and
 * told apart is checked where the site is built (`checkRamps`).
 *
 * @returns null for what is not written as one, but perhaps names one.
 * @throws BadRamp.
 */
export function parseOwnRamp(value: unknown, kind: OwnRamp['kind']): OwnRamp | null {
  if (!isRecord(value)) return null;
  const { day, night } = value;
  if (kind === 'sequential') return { kind, day: stopsOf(day, 'ramp.day'), night: stopsOf(night, 'ramp.night') };
  return { kind, day: sidesOf(day, 'ramp.day'), night: sidesOf(night, 'ramp.night') };
}

function sidesOf(value: unknown, column: string): DivergingSides {
  const { falls, zero, rises } = isRecord(value) ? value : {};
  if (!isColour(zero)) throw new BadRamp(`${column}.zero`, zero, '#rrggbb');
  return { falls: stopsOf(falls, `${column}.falls`), zero, rises: stopsOf(rises, `${column}.rises`) };
}

function stopsOf(value: unknown, column: string): readonly string[] {
  const isStops =
    Array.isArray(value) && value.length >= FEWEST_STOPS && value.length <= MOST_STOPS && value.every(isColour);
  if (!isStops) throw new BadRamp(column, value, `[#rrggbb × ${FEWEST_STOPS}–${MOST_STOPS}]`);
  return value;
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && COLOUR.test(value);
}
