import { MERCATOR } from '../../core/geometry/mercator';
import { windowCamera } from '../../core/geometry/worldCamera';
import type { MapWindow } from '../drawing/painter';

/** Pixels of all canvases of a live picture together, each of four bytes: as many as prepared frames may have. */
const MOST_PIXELS = 34e6;
/** Land, what lies above it, and what land and its edges are computed on. */
const LAYERS = 4;
/** So far beyond the window land is drawn, in CSS pixels, if there is room. */
const MARGINS = [96, 48, 0];

/** How a picture is laid out around a window. */
export interface PictureLayout {
  /** Pixels of the device in one of CSS; fewer where the browser could not hold them. */
  readonly ratio: number;
  readonly marginPixels: number;
  /** Whether another one may be drawn while this one is seen. */
  readonly hasOther: boolean;
  /** Whether borders are kept, so that areas can be filled anew without them. */
  readonly keepsBorders: boolean;
}

export function pictureLayout({ size }: Pick<MapWindow, 'size'>, devicePixelRatio: number): PictureLayout {
  const pixels = (margin: number, ratio: number) =>
    (size.widthPixels + 2 * margin) * (size.heightPixels + 2 * margin) * ratio ** 2;
  const fits = (margin: number, layers: number) => pixels(margin, devicePixelRatio) * layers <= MOST_PIXELS;
  const marginPixels = MARGINS.find((margin) => fits(margin, 2 * LAYERS));
  const least = { marginPixels: 0, hasOther: false };
  if (marginPixels !== undefined) return { ratio: devicePixelRatio, marginPixels, hasOther: true, keepsBorders: true };
  if (fits(0, LAYERS)) return { ...least, ratio: devicePixelRatio, keepsBorders: true };
  const most = Math.sqrt(MOST_PIXELS / 2 / Math.max(1, pixels(0, 1)));
  return { ...least, ratio: Math.min(devicePixelRatio, most), keepsBorders: false };
}

/** A window with a margin around it, and its edges between pixels of the device: where both are, panning only shifts. */
export function widened(
  window: MapWindow,
  { ratio, marginPixels }: Pick<PictureLayout, 'ratio' | 'marginPixels'>,
): MapWindow {
  const { widthPixels, heightPixels } = window.size;
  const wide = (pixels: number) => Math.max(1, Math.round((pixels + 2 * marginPixels) * ratio)) / ratio;
  return snapped({ ...window, size: { widthPixels: wide(widthPixels), heightPixels: wide(heightPixels) } }, ratio);
}

/** Moved by less than a pixel of the device, so that all windows of a scale see the map on the same grid. */
export function snapped(window: MapWindow, ratio: number): MapWindow {
  const { view, size } = window;
  const { widthPixels: width, heightPixels: height } = size;
  const { a, b, e, f } = windowCamera(window);
  const [dx, dy] = [Math.round(e * ratio) / ratio - e, Math.round(f * ratio) / ratio - f];
  const square = a * a + b * b;
  const centreX = (a * (width / 2 - e - dx) + b * (height / 2 - f - dy)) / square;
  const centreY = (b * (width / 2 - e - dx) - a * (height / 2 - f - dy)) / square;
  const { toPosition } = view.projection ?? MERCATOR;
  const [longitude, latitude] = toPosition(centreX, centreY);
  return { ...window, view: { ...view, longitude, latitude } };
}
