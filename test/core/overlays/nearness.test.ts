import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearness, type Nearness, paintedRectangles, paintNearness } from '../../../src/core/overlays/nearness';
import type { ToPixels } from '../../../src/core/overlays/toPixels';

const AS_IT_IS: ToPixels = { xx: 1, xy: 0, x0: 0, yx: 0, yy: 1, y0: 0 };
const [WIDTH, HEIGHT, REACH] = [40, 36, 2];

function paint(dots: readonly (readonly number[])[], toPixels = AS_IT_IS): Nearness {
  const picture = createNearness(WIDTH, HEIGHT);
  const positions = Float32Array.from(dots.flat());
  paintNearness(picture, positions, [{ start: 0, count: dots.length }], toPixels, REACH);
  return picture;
}

const rowOf = ({ bytes }: Nearness, row: number, from: number, to: number) => [
  ...bytes.subarray(row * WIDTH + from, row * WIDTH + to),
];
/** Clear of the edges, where dots are left out. */
const dots = fc.array(
  fc.tuple(fc.integer({ min: 8, max: 150 }), fc.integer({ min: 8, max: 130 })).map((place) => place.map((n) => n / 4)),
  { minLength: 1, maxLength: 30 },
);

describe('paintNearness', () => {
  it('is greatest at the dot, and nothing from the reach on', () => {
    const picture = paint([[10.625, 12.625]]);
    // 1.132, 0.177, 0.884 and 1.879 pixels away, of 2.
    expect(rowOf(picture, 12, 8, 14)).toEqual([0, 111, 232, 142, 15, 0]);
    expect(rowOf(picture, 15, 8, 14)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('holds at each pixel how near the nearest dot is, to an eighth of a pixel each way', () => {
    fc.assert(
      fc.property(dots, (places) => {
        const wrongBy = [...paint(places).bytes].map((value, at) => {
          const [x, y] = [(at % WIDTH) + 0.5, Math.floor(at / WIDTH) + 0.5];
          const distance = Math.min(...places.map(([dotX, dotY]) => Math.hypot(x - dotX!, y - dotY!)));
          return Math.abs(value - 255 * Math.max(0, 1 - distance / REACH));
        });
        expect(Math.max(...wrongBy)).toBeLessThanOrEqual(255 * (Math.hypot(0.125, 0.125) / REACH) + 1);
      }),
      { numRuns: 30 },
    );
  });

  it('places dots by the camera', () => {
    const turned = { xx: 0, xy: -2, x0: 30, yx: 2, yy: 0, y0: 4 };
    expect(paint([[6, 5]], turned).bytes).toEqual(paint([[20, 16]]).bytes);
  });

  it('leaves out dots that the edge would cut off, and those that are nowhere', () => {
    const left = paint([
      [1.9, 20],
      [38, 20],
      [20, -3],
      [20, 1e9],
      [Number.NaN, 20],
    ]);
    expect(left.bytes.some((value) => value > 0)).toBe(false);
    expect(paintedRectangles(left)).toHaveLength(0);
  });

  it('paints the runs alone, and nothing of what was painted before', () => {
    const picture = createNearness(WIDTH, HEIGHT);
    const positions = Float32Array.of(5, 5, 15, 15, 25, 25, 30, 30);
    paintNearness(picture, positions, [{ start: 2, count: 2 }], AS_IT_IS, REACH);
    paintNearness(picture, positions, [{ start: 1, count: 1 }], AS_IT_IS, REACH);
    expect(picture).toEqual(paint([[15, 15]]));
  });
});

describe('paintedRectangles', () => {
  it('holds every pixel that was painted, once', () => {
    fc.assert(
      fc.property(dots, (places) => {
        const picture = paint(places);
        const covered = new Uint8Array(WIDTH * HEIGHT);
        const rectangles = paintedRectangles(picture);
        for (let i = 0; i < rectangles.length; i += 4) {
          const [left, bottom, right, top] = rectangles.subarray(i, i + 4) as unknown as [
            number,
            number,
            number,
            number,
          ];
          for (let y = bottom; y < top; y++) for (let x = left; x < right; x++) covered[y * WIDTH + x]! += 1;
        }
        expect(Math.max(...covered)).toBe(1);
        expect(picture.bytes.every((value, at) => value === 0 || covered[at] === 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is one for squares beside each other', () => {
    expect([...paintedRectangles(paint([[16, 8]]))]).toEqual([0, 0, 32, 16]);
    // The squares at the far edges are cut off.
    expect([...paintedRectangles(paint([[36.5, 32.5]]))]).toEqual([32, 16, 40, 32, 32, 32, 40, 36]);
  });
});
