import { type Bounds, fitView, type Padding, project, type Size } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import { type Seen, viewOf } from './camera';

/** What is kept free between what is shown and the edge of a picture's map. */
const MARGIN_PIXELS = 20;
/** The country without the islands far in the south, which have a map of their own beside it. */
const MAINLAND: Bounds = [73.4, 17.9, 135.1, 53.6];
/** Ends of the country: north, east, west, and the south of its islands. */
const NATION = [
  [123.3, 53.5],
  [135, 48.4],
  [73.6, 39.4],
  [112.3, 3.9],
] as const;

/**
 * The camera of a picture: where the reader has set one, its centre and direction, with all the ground that the window of
 * the page shows; else where the figures are. A map of the whole country is fitted to its mainland.
 *
 * @param size of the picture's map.
 * @param windowSize that of the map on the page, which a view was set in.
 */
export function pictureView(atlas: Seen, size: Size, windowSize: Size): View {
  const { view } = atlas.mapState;
  if (view !== null) {
    const across = size.widthPixels / windowSize.widthPixels;
    const down = size.heightPixels / windowSize.heightPixels;
    return { ...view, zoom: view.zoom + Math.log2(Math.min(across, down)) };
  }
  const smallest = Math.min(size.widthPixels, size.heightPixels);
  const margin = Math.min(MARGIN_PIXELS, smallest / 16);
  const padding: Padding = { top: margin, right: margin, bottom: margin, left: margin };
  const magnification = Math.min(1, smallest / 480);
  const fitted = viewOf(atlas, {
    size,
    padding,
    paddingBesideCard: padding,
    mostZoomForCard: 0,
    magnification,
    footPixels: 0,
  });
  const toPixels = project(fitted, size);
  const showsNation = NATION.every((position) => {
    const [x, y] = toPixels(position);
    return x >= 0 && y >= 0 && x <= size.widthPixels && y <= size.heightPixels;
  });
  return showsNation ? fitView(MAINLAND, size, padding, fitted.zoom + 2) : fitted;
}
