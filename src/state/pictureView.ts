import type { Padding, Size } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import { fitCountry, nationalView } from '../core/scene/nationalView';
import { type Seen, viewOf } from './camera';
import { isOwnCountry } from './stageView';

/** What is kept free between what is shown and the edge of a picture's map. */
const MARGIN_PIXELS = 20;

/**
 * The camera of a picture: where the reader has set one, its centre and direction, with all the ground that the window of
 * the page shows; else where the figures are. A map of the whole country is fitted to its mainland, on the equal-area
 * projection of the country.
 *
 * @param size of the picture's map.
 * @param windowSize that of the map on the page, which a view was set in.
 */
export function pictureView(atlas: Seen, size: Size, windowSize: Size): View {
  const { view } = atlas.mapState;
  if (view !== null) {
    const across = size.widthPixels / windowSize.widthPixels;
    const down = size.heightPixels / windowSize.heightPixels;
    const wide = { ...view, zoom: view.zoom + Math.log2(Math.min(across, down)) };
    return isOwnCountry(atlas) ? (nationalView(wide, size) ?? wide) : wide;
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
  return isOwnCountry(atlas) && nationalView(fitted, size) !== null ? fitCountry(size, padding) : fitted;
}
