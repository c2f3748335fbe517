import { describe, expect, it } from 'vitest';
import { panned, toPixels } from '../../../src/core/overlays/toPixels';

const SIZE = [800, 600] as const;
/** Scaled, moved and divided by w = 2, column by column. */
const MATRIX = [0.5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0.2, -0.4, 0, 2];

describe('toPixels', () => {
  it('counts pixels from the lower left of the window', () => {
    const { xx, xy, x0, yx, yy, y0 } = toPixels(MATRIX, SIZE);
    // Clip space: (0.5 · 4 + 0.2) / 2 = 1.1 and (1 · 1 − 0.4) / 2 = 0.3.
    expect(4 * xx + 1 * xy + x0).toBeCloseTo((1.1 + 1) * 400, 9);
    expect(4 * yx + 1 * yy + y0).toBeCloseTo((0.3 + 1) * 300, 9);
  });
});

describe('panned', () => {
  const before = toPixels(MATRIX, SIZE);

  it('is how far the window went, whatever single steps of arithmetic left over', () => {
    const after = { ...before, x0: before.x0 - 12.5, y0: before.y0 + 3, xx: before.xx * (1 + 1e-13) };
    expect(panned(before, after)).toEqual([12.5, -3]);
  });

  it('is nothing where the scale or the turn is another', () => {
    expect(panned(before, { ...before, xx: before.xx * 1.001, yy: before.yy * 1.001 })).toBeNull();
    expect(panned(before, { ...before, xy: 0.01, yx: -0.01 })).toBeNull();
  });
});
