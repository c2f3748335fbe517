import { expect, it } from 'vitest';
import { sideOf } from '../../../src/render/canvas/hatchTile';
import { hatchPeriod } from '../../../src/render/style/hatchShares';

it.each([0.8, 1, 1.25, 1.5, 2, 3, 4])('a tile of the hatch goes on in the next one, %d times as large', (scale) => {
  const period = hatchPeriod(scale);
  const side = sideOf(period);
  const off = Math.abs(side - Math.round(side / period) * period) / side;
  // Across a window of 1920 CSS pixels, in these.
  expect(off * 1920).toBeLessThan(0.6);
  expect(side).toBeLessThanOrEqual(512);
});
