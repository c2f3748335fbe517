import type { Rgb } from './portrayal';

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [22, 30, 40];

/** White or dark, whichever stands out more from what the letters stand on. */
export function lettersOn(ground: Rgb): Rgb {
  return contrast(WHITE, ground) >= contrast(DARK, ground) ? WHITE : DARK;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2. */
function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
