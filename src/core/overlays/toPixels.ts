/** Coordinates of a mesh → pixels, y upwards: x · xx + y · xy + x0, x · yx + y · yy + y0. */
export interface ToPixels {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

/**
 * Where a camera that looks straight down has the positions of a mesh, in pixels from the lower left of the window.
 *
 * @param matrix mesh → clip space: 4 × 4, column by column.
 */
export function toPixels(
  matrix: ArrayLike<number>,
  [width, height]: readonly [width: number, height: number],
): ToPixels {
  const at = (index: number) => matrix[index] as number;
  const [across, up] = [width / 2 / at(15), height / 2 / at(15)];
  return {
    xx: at(0) * across,
    xy: at(4) * across,
    x0: at(12) * across + width / 2,
    yx: at(1) * up,
    yy: at(5) * up,
    y0: at(13) * up + height / 2,
  };
}

/**
 * How far the window has been panned from where it was, in pixels to the right and upwards; null where it shows another
 * scale or is turned otherwise.
 */
export function panned(from: ToPixels, to: ToPixels): readonly [right: number, up: number] | null {
  // Less than a hundredth of a pixel, a whole country away at the largest scale.
  const noise = 1e-8 * (Math.abs(from.xx) + Math.abs(from.xy));
  const isSame = (['xx', 'xy', 'yx', 'yy'] as const).every((key) => Math.abs(from[key] - to[key]) <= noise);
  return isSame ? [from.x0 - to.x0, from.y0 - to.y0] : null;
}
