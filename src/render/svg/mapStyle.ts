import type { Size } from '../../core/geometry/mercator';
import { FULL_SCALE, INSET_SCALE, type MapScale } from '../style/mapScale';
import { LABEL } from '../style/styleTable';
import type { SvgFormat } from './svgPainter';

/** How a map is drawn beside what the scene says. */
export interface MapStyle extends SvgFormat {
  readonly scale: MapScale;
}

const PICTURE_SCALE: MapScale = {
  ...FULL_SCALE,
  names: { pixelsPerRem: 16, gapPixels: LABEL.gapInPicturePixels, longestLineEm: Infinity, isWhole: true },
};

export const PICTURE_STYLE: MapStyle = {
  scale: PICTURE_SCALE,
  // Half a pixel where the picture is drawn three times as large, as on 3840 pixels.
  stepsPerPixel: 6,
  idPrefix: 'map',
};

/** As on the stage, where a rem has 16 pixels. */
export const STAGE_STYLE: MapStyle = {
  scale: {
    ...PICTURE_SCALE,
    names: {
      pixelsPerRem: 16 * LABEL.magnificationOnStage,
      gapPixels: LABEL.gapInPicturePixels,
      longestLineEm: Infinity,
      isWhole: true,
    },
  },
  stepsPerPixel: 2,
  idPrefix: 'stage',
};

/** A part of the country beside the map, at a smaller scale and without names. */
export const INSET_STYLE: MapStyle = {
  ...PICTURE_STYLE,
  scale: INSET_SCALE,
  idPrefix: 'inset',
};

/** From this width on names have room. */
const NAMED_WIDTH = 360;
const FULL_WIDTH = 1000;

/** From this width on names have room beside other maps. */
const NAMED_PANEL_WIDTH = 240;

/** One of several maps side by side: finer lines, but circles of the size that the legend of all has. */
export function panelStyle(size: Size, index: number): MapStyle {
  const { scale, ...format } = previewStyle(size);
  const names = size.widthPixels >= NAMED_PANEL_WIDTH ? PICTURE_SCALE.names : null;
  return { ...format, scale: { ...scale, symbols: 1, names }, idPrefix: `panel${index}` };
}

/** Smaller than a picture, by how wide it is: a hatch or dash at its own size would be a few lines across it. */
export function previewStyle({ widthPixels }: Size): MapStyle {
  const symbols = Math.min(1, Math.max(0.35, widthPixels / FULL_WIDTH));
  const lines = Math.max(0.5, symbols);
  return {
    scale: {
      lines,
      overlays: lines,
      symbols,
      leastSymbolPixels: 1.5,
      hatch: lines,
      mostDots: 1000,
      names: widthPixels >= NAMED_WIDTH ? PICTURE_SCALE.names : null,
    },
    stepsPerPixel: 2,
    idPrefix: 'm',
  };
}
