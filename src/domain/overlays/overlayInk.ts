import { rgbOf } from '../colour';
import type { Appearance } from '../palette';
import type { Rgb } from '../portrayal';
import type { OverlayInk } from './recipe';

/** Beside their hue the inks that occur together differ in lightness, for whoever cannot tell the hues apart. */
const INKS: Readonly<Record<Appearance, Readonly<Record<OverlayInk, Rgb>>>> = {
  day: {
    rust: rgbOf('#9c2a10'),
    amber: rgbOf('#c98a10'),
    blue: rgbOf('#1f5fa8'),
    teal: rgbOf('#0e7c7b'),
    leaf: rgbOf('#3f7d20'),
    earth: rgbOf('#6b4423'),
    violet: rgbOf('#6a3d9a'),
  },
  night: {
    rust: rgbOf('#ff8f70'),
    amber: rgbOf('#f2c14e'),
    blue: rgbOf('#6aa9f0'),
    teal: rgbOf('#4fc9c4'),
    leaf: rgbOf('#9bd16b'),
    earth: rgbOf('#d9a877'),
    violet: rgbOf('#c4a1f0'),
  },
};

export function overlayInk(ink: OverlayInk, appearance: Appearance): Rgb {
  return INKS[appearance][ink];
}
