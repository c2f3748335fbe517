import { type Categories, MOST_CATEGORIES } from '../record/categories/categories';
import { rgbOf } from './colour';
import type { Appearance } from './palette';
import type { Rgb } from './portrayal';
import { rampColours } from './ramp';

/**
 * Colours of what has no order. Found by searching OKLCH for those that lie farthest apart (CIEDE2000) to each kind of
 * eye, and from land, hatch and outline; their tests measure it.
 */
const QUALITATIVE: Readonly<Record<Appearance, readonly string[]>> = {
  day: ['#276b5f', '#dd628e', '#82c3d4', '#dac190', '#4d359d', '#6ca52e', '#862628', '#8f7fed', '#636109'],
  night: ['#3c7661', '#eb6f9a', '#7de8f2', '#fec5b5', '#673ba2', '#b7d34e', '#9e2228', '#9b8bfb', '#8c7a2b'],
};

/** A colour that a category is called by is its own, day and night. */
const CALLED: readonly (readonly [called: RegExp, colour: string])[] = [
  [/^(?:绿|green)/i, '#52a27a'],
  [/^(?:蓝|blue)/i, '#075a8e'],
  [/^(?:黄|yellow)/i, '#f2d76c'],
  [/^(?:橙|orange)/i, '#da720d'],
  [/^(?:红|red)/i, '#861118'],
];

/**
 * A colour for each category, in their order: along the ramp where they are ordered, their own where they are called by
 * colours, as warnings are; else one that says nothing but that it is another, the first to the last category, which is
 * the most frequent.
 *
 * @throws a RangeError for more than MOST_CATEGORIES.
 */
export function categoryColours(
  { names, isOrdered }: Categories,
  ramp: string,
  appearance: Appearance,
): readonly Rgb[] {
  if (names.length > MOST_CATEGORIES) throw new RangeError(`categoryColours: ${names.length} categories`);
  const called = names.flatMap((name) => CALLED.find(([word]) => word.test(name))?.[1] ?? []);
  if (isOrdered && called.length === names.length) return called.map(rgbOf);
  if (isOrdered) return rampColours(ramp, names.length, appearance);
  return names.map((_, index) => rgbOf(QUALITATIVE[appearance][names.length - 1 - index]!));
}
