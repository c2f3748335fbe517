import type { Size } from '../../core/geometry/mercator';

/** How a map is drawn beside what the scene says: in full for a picture, with less of everything where it is small. */
export interface MapStyle {
  /** How fine coordinates are. */
  readonly stepsPerPixel: number;
  /** Lines, dots and dashes against those of the map. */
  readonly lineScale: number;
  /** Proportional circles likewise, and the least radius that is seen in pixels. */
  readonly symbolScale: number;
  readonly leastSymbolPixels: number;
  readonly hatchScale: number;
  /** Beyond so many, dots are thinned out; Infinity for all of them. */
  readonly mostDots: number;
  readonly hasLabels: boolean;
  /** Before each id of the drawing: two drawings in one document must not share any. */
  readonly idPrefix: string;
}

/** Half a pixel where the picture is drawn three times as large, as on 3840 pixels. */
const PICTURE_STEPS = 6;

export const PICTURE_STYLE: MapStyle = {
  stepsPerPixel: PICTURE_STEPS,
  lineScale: 1,
  symbolScale: 1,
  leastSymbolPixels: 0,
  hatchScale: 1,
  mostDots: Infinity,
  hasLabels: true,
  idPrefix: 'map',
};

/** A part of the country beside the map, at a smaller scale and without names. */
export const INSET_STYLE: MapStyle = {
  ...PICTURE_STYLE,
  lineScale: 0.7,
  symbolScale: 0.5,
  leastSymbolPixels: 1,
  hatchScale: 0.7,
  hasLabels: false,
  idPrefix: 'inset',
};

/** Some tenth as wide as the map: a hatch or dash at its own size would be three lines across it. */
export const THUMBNAIL_STYLE: MapStyle = {
  stepsPerPixel: 2,
  lineScale: 0.5,
  symbolScale: 0.22,
  leastSymbolPixels: 1.5,
  hatchScale: 0.43,
  mostDots: 160,
  hasLabels: false,
  idPrefix: 'm',
};

/** From this width on names have room. */
const NAMED_WIDTH = 360;
const FULL_WIDTH = 1000;

/** Between a thumbnail and a picture, by how wide it is. */
export function previewStyle({ widthPixels }: Size): MapStyle {
  const scale = Math.min(1, Math.max(0.35, widthPixels / FULL_WIDTH));
  return {
    ...PICTURE_STYLE,
    stepsPerPixel: 2,
    lineScale: Math.max(0.5, scale),
    symbolScale: scale,
    leastSymbolPixels: 1.5,
    hatchScale: Math.max(0.5, scale),
    mostDots: 1000,
    hasLabels: widthPixels >= NAMED_WIDTH,
    idPrefix: 'm',
  };
}
