import { mercator, type Size, unproject, WORLD_PIXELS } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { type SeenPart, zoomPath } from '../../core/geometry/zoomPath';
import { wrapped } from './cameraMoves';

/**
 * A flight in an arc that first rises, so that what passes below passes evenly.
 *
 * @returns the view at a share of the way, 0 to 1.
 */
export function flightBetween(from: View, to: View, size: Size): (share: number) => View {
  const widest = Math.max(size.widthPixels, size.heightPixels) / WORLD_PIXELS;
  const windowOf = ({ longitude, latitude, zoom }: View): SeenPart => {
    const [x, y] = mercator([longitude, latitude]);
    return { x, y, width: widest / 2 ** zoom };
  };
  const along = zoomPath(windowOf(from), windowOf(to));
  const turn = wrapped(to.bearing - from.bearing);
  return (share) => {
    if (share >= 1) return to;
    const { x, y, width } = along(share);
    const [longitude, latitude] = unproject(x, y);
    const bearing = wrapped(from.bearing + share * turn);
    return { longitude, latitude, zoom: Math.log2(widest / width), bearing, pitch: 0 };
  };
}
