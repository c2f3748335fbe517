import { type Categories, categoryClasses } from '../record/categories/categories';
import { rgbOf } from './colour';
import type { Appearance } from './palette';
import type { Rgb } from './portrayal';
import { type RampChoice, rampColours } from './ramp';

/**
 * Colours of what has no order: at even steps of lightness, from what stands out most from the land, so that they can be told
 * apart in grey by their order; hue and chroma were found by searching CIE LCh for those that lie farthest apart (CIEDE2000)
 * to each kind of eye, and from land, hatch and outline. Their tests measure it.
 */
const QUALITATIVE: Readonly<Record<Appearance, readonly string[]>> = {
  day: ['#0f5080', '#9f3844', '#75711b', '#9272d2', '#00aa7f', '#dd93b0', '#aac771', '#70e2ff'],
  night: ['#cedeff', '#ffb4b7', '#b5b950', '#37a8ff', '#b07d9a', '#747f0d', '#aa444b', '#674787'],
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
 * A colour for each class of categories, in their order: along the ramp where they are ordered, their own where they are
 * called by colours, as warnings are; else one that says nothing but that it is another. Of few, those are taken that lie
 * far apart in lightness; the first is that of the last category, which is the most frequent.
 */
export function categoryColours(categories: Categories, ramp: RampChoice, appearance: Appearance): readonly Rgb[] {
  const { names, isOrdered } = categories;
  const called = names.flatMap((name) => CALLED.find(([word]) => word.test(name))?.[1] ?? []);
  const { length } = categoryClasses(categories);
  if (isOrdered && called.length === names.length && length === names.length) return called.map(rgbOf);
  if (isOrdered) return rampColours(ramp, length, appearance);
  const colours = QUALITATIVE[appearance];
  const step = (colours.length - 1) / Math.max(1, length - 1);
  return Array.from({ length }, (_, index) => rgbOf(colours[Math.round((length - 1 - index) * step)]!));
}
