import { rgbOf } from '../portrayal/colour';
import type { Appearance } from '../portrayal/palette';
import type { Rgb } from '../portrayal/portrayal';
import type { OverlayInk, Recipe } from './recipe';

/**
 * Every two differ by 10 of CIEDE2000 or more to every eye, also one without a kind of cone, since a reader may lay any
 * overlay over any other: in hue, and in lightness for whoever cannot tell the hues apart. Each has a contrast of 3 : 1
 * or more with land and sea. They were found by search, so that a change of one has to be tested against the others.
 */
const INKS: Readonly<Record<Appearance, Readonly<Record<OverlayInk, Rgb>>>> = {
  day: {
    rust: rgbOf('#9f1f00'),
    amber: rgbOf('#b37500'),
    blue: rgbOf('#3a65be'),
    teal: rgbOf('#007c7b'),
    leaf: rgbOf('#577c45'),
    earth: rgbOf('#694b36'),
    violet: rgbOf('#612d91'),
  },
  night: {
    rust: rgbOf('#f07c55'),
    amber: rgbOf('#f1be29'),
    blue: rgbOf('#5f96d5'),
    teal: rgbOf('#58c7c1'),
    leaf: rgbOf('#b5e887'),
    earth: rgbOf('#d1ae8e'),
    violet: rgbOf('#cdb0ff'),
  },
};

/** That of an entry; blue for what has none, as a layer from a file of the reader's. */
export function inkOf(recipe: Recipe | null, entryId: string): OverlayInk {
  return recipe?.entries.find(({ id }) => id === entryId)?.ink ?? 'blue';
}

export function overlayInk(ink: OverlayInk, appearance: Appearance): Rgb {
  return INKS[appearance][ink];
}
