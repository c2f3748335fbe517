import fc from 'fast-check';
import { expect, it } from 'vitest';
import { panelGrid } from '../../../src/features/multiples/panelGrid';

const room = { gapPixels: 12, headPixels: 52 };

it('makes the maps as large as the room allows', () => {
  expect(panelGrid(2, { widthPixels: 1000, heightPixels: 500, ...room })).toEqual({
    columns: 2,
    widthPixels: 494,
    heightPixels: 370,
  });
  expect(panelGrid(4, { widthPixels: 800, heightPixels: 1000, ...room }).columns).toBe(2);
  expect(panelGrid(12, { widthPixels: 1600, heightPixels: 800, ...room }).columns).toBe(4);
});

it('never lets them out of the width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 320, max: 3840 }),
      fc.integer({ min: 0, max: 2000 }),
      (count, widthPixels, heightPixels) => {
        const grid = panelGrid(count, { widthPixels, heightPixels, ...room });
        expect(grid.columns * grid.widthPixels + (grid.columns - 1) * room.gapPixels).toBeLessThanOrEqual(widthPixels);
        expect(grid.widthPixels).toBeGreaterThan(0);
      },
    ),
  );
});
