import type { Position } from '../../core/geometry/position';
import type { Positions } from '../../core/overlays/geometry';
import { decimal } from './markup';

/** Path data of a line. Positions that fall on the same step of the grid are left out. */
export function tracePath(
  line: Positions,
  toPixels: (position: Position) => [x: number, y: number],
  stepsPerPixel: number,
): string {
  const onGrid = (pixels: number) => decimal(Math.round(pixels * stepsPerPixel) / stepsPerPixel);
  let path = '';
  let before = '';
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = toPixels([line[i] as number, line[i + 1] as number]);
    const place = `${onGrid(x)} ${onGrid(y)}`;
    if (place !== before) path += `${before === '' ? 'M' : 'L'}${place}`;
    before = place;
  }
  return path;
}
