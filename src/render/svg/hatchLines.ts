import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { HATCH } from '../style/styleTable';
import { decimal } from './markup';

/**
 * Path data of the lines of the hatch across a window: HATCH's, hanging on the same place of the land as on the map. Lines
 * that are clipped to what is hatched stay lines in print, where a pattern may become pixels.
 */
export function hatchLines(view: View, size: Size, scale: number): string {
  const { widthPixels: width, heightPixels: height } = size;
  const period = HATCH.periodPixels * scale * HATCH.alongEdge;
  const [anchorX, anchorY] = project(view, size)(HATCH.anchor);
  const first = (anchorX + anchorY + (HATCH.widthPixels * scale * HATCH.alongEdge) / 2) % period;
  let path = '';
  for (let sum = first < 0 ? first + period : first; sum < width + height; sum += period) {
    // From the upper or right edge down to the lower or left one.
    const [startX, startY] = sum <= width ? [sum, 0] : [width, sum - width];
    const length = Math.min(startX, height - startY);
    path += `M${decimal(startX)} ${decimal(startY)}l${decimal(-length)} ${decimal(length)}`;
  }
  return path;
}
