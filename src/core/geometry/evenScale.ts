import { MERCATOR, type Size, unprojectFrom } from './mercator';
import type { View } from './view';

/** By so much of a length may be wrong anywhere on a map with a scale bar. */
const MOST_OFF = 0.1;

/** Metres on the ground that a CSS pixel covers in the middle of a window; null where it covers a tenth more or less elsewhere in it. */
export function evenScale(view: View, size: Size): number | null {
  const { metresPerPixel } = view.projection ?? MERCATOR;
  const toPosition = unprojectFrom(view, size);
  const { widthPixels: right, heightPixels: bottom } = size;
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const;
  const middle = metresPerPixel(view.latitude, view.zoom);
  const isEven = corners.every((corner) => {
    const share = metresPerPixel(toPosition(corner)[1], view.zoom) / middle;
    return Math.abs(share - 1) <= MOST_OFF;
  });
  return isEven ? middle : null;
}
