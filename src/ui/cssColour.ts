import type { Rgb } from '../core/portrayal/portrayal';

/** A colour of the portrayal as CSS and SVG write it: #1f5fa8. */
export function cssColour(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
