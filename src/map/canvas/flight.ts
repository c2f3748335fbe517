import { interpolateZoom } from 'd3-interpolate';
import { mercator, type Size, unproject, WORLD_PIXELS } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { wrapped } from './cameraMoves';

/**
 * A flight in an arc that first rises, so that what passes below passes evenly: van Wijk and Nuij, "Smooth and efficient
 * zooming and panning", 2003.
 *
 * @returns the view at a share of the way, 0 to 1.
 */
export function flightBetween(from: View, to: View, size: Size): (share: number) => View {
  const widest = Math.max(size.widthPixels, size.heightPixels) / WORLD_PIXELS;
  const windowOf = ({ longitude, latitude, zoom }: View) =>
    [...mercator([longitude, latitude]), widest / 2 ** zoom] as [x: number, y: number, width: number];
  const along = interpolateZoom(windowOf(from), windowOf(to));
  const turn = wrapped(to.bearing - from.bearing);
  return (share) => {
    if (share >= 1) return to;
    const [x, y, width] = along(share);
    const [longitude, latitude] = unproject(x, y);
    const bearing = wrapped(from.bearing + share * turn);
    return { longitude, latitude, zoom: Math.log2(widest / width), bearing, pitch: 0 };
  };
}
