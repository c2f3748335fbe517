import { LABEL } from './styleTable';

/** How names are set and fitted into a window. */
interface NameFit {
  /** 16 on a page of its usual size; more before a room. */
  readonly pixelsPerRem: number;
  /** Between two. */
  readonly gapPixels: number;
  /** Longer ones are broken; Infinity for never. */
  readonly longestLineEm: number;
  /** Whether each stands inside the window whole or not at all. */
  readonly isWhole: boolean;
}

/** How large things are drawn against the style table: in full on a map, with less of everything where it is small. */
export interface MapScale {
  /** Borders, outlines and the edges of circles. */
  readonly lines: number;
  /** Lines, dots and dashes of overlays. */
  readonly overlays: number;
  /** Proportional circles, and the least radius that is seen in pixels. */
  readonly symbols: number;
  readonly leastSymbolPixels: number;
  readonly hatch: number;
  /** Beyond so many, dots are thinned out; Infinity for all of them. */
  readonly mostDots: number;
  /** null: it has none. */
  readonly names: NameFit | null;
}

export const FULL_SCALE: MapScale = {
  lines: 1,
  overlays: 1,
  symbols: 1,
  leastSymbolPixels: 0,
  hatch: 1,
  mostDots: Infinity,
  names: null,
};

/** A part of the country beside the map, at a smaller scale and without names. */
export const INSET_SCALE: MapScale = {
  ...FULL_SCALE,
  lines: 0.7,
  overlays: 0.7,
  symbols: 0.5,
  leastSymbolPixels: 1,
  hatch: 0.7,
};

/** As large as on a page of a root size: lines, hatch and overlays grow with it. */
export function pageScale(remPixels: number): MapScale {
  const magnification = remPixels / 16;
  return { ...FULL_SCALE, lines: magnification, overlays: magnification, hatch: magnification };
}

/** As large as the live map: names grow with the root size of the page too. */
export function mapScale(remPixels: number, namePixelsPerRem: number): MapScale {
  return {
    ...pageScale(remPixels),
    names: {
      pixelsPerRem: namePixelsPerRem,
      // Each has its own padding.
      gapPixels: 2 * LABEL.paddingPixels,
      longestLineEm: LABEL.longestLineEm,
      isWhole: false,
    },
  };
}
