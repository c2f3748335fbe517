import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/core/record/bounds';

describe('boundsOf', () => {
  it.each([
    [1192, 'none', [1192, 1192]],
    [1200, 'daily-mean', [1200, 1200]],
    [1700, 'over', [1700, 1800]],
    [282_000, 'exceeding', [282_000, 283_000]],
    [30_000, 'nearly', [20_000, 30_000]],
    [97.6, 'about', [97.5, 97.7]],
    [90, 'or-more', [90, Number.POSITIVE_INFINITY]],
    [-30, 'over', [-40, -30]],
    [-30, 'or-more', [Number.NEGATIVE_INFINITY, -30]],
    [0, 'about', [-1, 1]],
  ] as const)('of %d, %s', (value, qualifier, [lower, upper]) => {
    const bounds = boundsOf({ value, qualifier });
    expect(bounds[0]).toBeCloseTo(lower, 9);
    expect(bounds[1]).toBeCloseTo(upper, 9);
  });
});
