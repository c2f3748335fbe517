import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooltipPosition } from '../../src/app/tooltipPosition';

const ROOM = { width: 390, height: 500 };

describe('tooltipPosition', () => {
  it('stands below and right of the pointer where there is room', () => {
    expect(tooltipPosition({ xPixels: 10, yPixels: 20 }, { width: 100, height: 50 }, ROOM)).toEqual({
      left: 24,
      top: 34,
    });
  });

  it('stays inside, and never covers the pointer', () => {
    const within = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        within(390),
        within(500),
        fc.integer({ min: 1, max: 170 }),
        fc.integer({ min: 1, max: 200 }),
        (x, y, width, height) => {
          const { left, top } = tooltipPosition({ xPixels: x, yPixels: y }, { width, height }, ROOM);
          const isInside = left >= 0 && top >= 0 && left + width <= ROOM.width && top + height <= ROOM.height;
          const isOver = x >= left && x <= left + width && y >= top && y <= top + height;
          expect([isInside, isOver]).toEqual([true, false]);
        },
      ),
    );
  });
});
