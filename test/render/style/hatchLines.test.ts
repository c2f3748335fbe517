import { describe, expect, it } from 'vitest';
import { hatchLines } from '../../../src/render/style/hatchLines';
import { HATCH } from '../../../src/render/style/styleTable';

const SIZE = { widthPixels: 800, heightPixels: 500 };

describe('hatchLines', () => {
  it('has the period of the table, and hangs on its anchor', () => {
    for (const anchor of [
      [431.7, 12.3],
      [-2000, 40],
    ] as const) {
      const sums = hatchLines(SIZE, anchor, 1).map(([x, y]) => x + y);
      const period = HATCH.periodPixels * HATCH.alongEdge;
      sums.slice(1).forEach((sum, index) => {
        expect(sum - (sums[index] as number)).toBeCloseTo(period, 6);
      });
      const periods =
        ((sums[0] as number) - anchor[0] - anchor[1] - (HATCH.widthPixels * HATCH.alongEdge) / 2) / period;
      expect(periods).toBeCloseTo(Math.round(periods), 6);
    }
  });

  it('rises to the right, from edge to edge of the window and all over it', () => {
    const lines = hatchLines(SIZE, [0, 0], 1);
    for (const [x, y, endX, endY] of lines) {
      expect(x - endX).toBeCloseTo(endY - y, 6);
      expect(y === 0 || x === SIZE.widthPixels).toBe(true);
      expect(Math.abs(endX) < 1e-6 || Math.abs(endY - SIZE.heightPixels) < 1e-6).toBe(true);
    }
    const along = HATCH.periodPixels * HATCH.alongEdge;
    expect(lines).toHaveLength(Math.floor((SIZE.widthPixels + SIZE.heightPixels) / along) + 1);
    expect(hatchLines(SIZE, [0, 0], 0.5).length).toBeGreaterThan(1.9 * lines.length);
  });
});
