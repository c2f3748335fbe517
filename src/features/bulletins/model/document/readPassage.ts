import type { Adcode } from '../../../../core/areas/area';
import type { Passage } from '../intake/passages';
import { findMasks, idiomAt, type MaskToken } from '../numerals/findMasks';
import { findNumerals } from '../numerals/findNumerals';
import type { NumeralToken } from '../numerals/numeral';
import type { PlaceFinder } from '../places/findPlaces';
import type { PlaceToken } from '../places/placeToken';
import { findTimes } from '../times/findTimes';
import type { TimeToken } from '../times/timeExpression';

/** A passage with what was found in it; tokens never overlap. */
export interface ReadPassage extends Passage {
  readonly times: readonly TimeToken[];
  readonly masks: readonly MaskToken[];
  readonly places: readonly PlaceToken[];
  readonly numerals: readonly NumeralToken[];
}

type Taken = { readonly start: number; readonly end: number };

/** Names that hold numerals, then times, then places; what is left of the numerals is what may be a figure. */
export function readPassage(passage: Passage, places: PlaceFinder, within: Adcode | null): ReadPassage {
  const { text } = passage;
  const masks = findMasks(text);
  const taken = new Uint8Array(text.length + 1);
  const take = ({ start, end }: Taken) => taken.fill(1, start, end);
  const isFree = ({ start, end }: Taken) => !taken.subarray(start, end).includes(1);
  const times = findTimes(text).filter((time) => isFree(time) || isTimeOverMask(time, masks));
  const free = masks.filter((mask) => !times.some(({ start, end }) => start < mask.end && mask.start < end));
  for (const token of [...times, ...free]) take(token);
  const found = places(text, within, (start, end) => !isFree({ start, end }));
  for (const token of found) take(token);
  const isMasked = (at: number) => taken[at] === 1 || isIdiom(text, at);
  const numerals = findNumerals(text, isMasked).filter(({ start, numberEnd }) => isFree({ start, end: numberEnd }));
  return { ...passage, times, masks: free, places: found, numerals };
}

/** “十四五”以来 stands in quotes, and is a time. */
function isTimeOverMask(time: TimeToken, masks: readonly MaskToken[]): boolean {
  return masks.every(
    (mask) => mask.end <= time.start || mask.start >= time.end || (time.start <= mask.start && time.end >= mask.end),
  );
}

function isIdiom(text: string, at: number): boolean {
  return idiomAt(text, at) > 0 || idiomAt(text, at - 1) > 1;
}
