import { describe, expect, it } from 'vitest';
import { hatchLines } from '../../../src/render/style/hatchLines';
import { hatchShares } from '../../../src/render/style/hatchShares';
import { HATCH } from '../../../src/render/style/styleTable';

const SIZE = { widthPixels: 300, heightPixels: 200 };

describe('hatchShares', () => {
  it('covers pixels along the very lines that are drawn elsewhere', () => {
    const anchor = [123.4, 56.7] as const;
    const shares = hatchShares(500, { anchor: anchor[0] + anchor[1], scale: 1 });
    for (const [x, y] of hatchLines(SIZE, anchor, 1)) expect(shares[Math.round(x + y - 1)]).toBeGreaterThan(0.5);
  });

  it.each([1, 1.5, 4])('covers as much of the ground as lines of their width do, %d times as large', (scale) => {
    const shares = hatchShares(20_000, { anchor: -37.3, scale });
    const covered = shares.reduce((a, b) => a + b, 0) / shares.length;
    expect(covered).toBeCloseTo(HATCH.widthPixels / HATCH.periodPixels, 2);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });
});
