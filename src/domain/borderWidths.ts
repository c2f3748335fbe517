/** Widths of the borders in CSS pixels, by what they divide; the same on the map, in the sketch and in pictures. */
export const BORDER_WIDTHS = {
  county: 0.5,
  prefecture: 0.6,
  province: 1.1,
  nation: 1.1,
  selected: 2.6,
  hovered: 1.8,
} as const;
