import { describe, expect, it } from 'vitest';
import { MERCATOR } from '../../../src/core/geometry/mercator';
import { paintDots } from '../../../src/render/canvas/dotField';

const CAMERA = { a: 1, b: 0, e: 0, f: 40, projection: MERCATOR, isInWindow: () => true };
const STYLE = { radius: 3, within: 2, rim: [255, 0, 0], inside: [0, 0, 255] } as const;

function painted(...points: readonly (readonly [x: number, y: number])[]) {
  const image = { width: 60, height: 40, data: new Uint8ClampedArray(4 * 60 * 40) };
  // The plane's y runs upwards.
  paintDots(image, Float64Array.from(points.flatMap(([x, y]) => [x, 40 - y])), CAMERA, STYLE, 1);
  const at = (x: number, y: number) => [...image.data.slice(4 * (y * 60 + x), 4 * (y * 60 + x) + 4)];
  return { at, covered: image.data.reduce((sum, byte, i) => (i % 4 === 3 ? sum + byte / 255 : sum), 0) };
}

describe('paintDots', () => {
  it('draws a rim around the inside of a dot, as large as a disc', () => {
    const { at, covered } = painted([20.5, 10.5]);
    expect(at(20, 10)).toEqual([0, 0, 255, 255]);
    expect(at(23, 10)[0]).toBe(255);
    expect(at(26, 10)).toEqual([0, 0, 0, 0]);
    expect(Math.abs(covered - Math.PI * 9)).toBeLessThan(1.5);
  });

  it('draws all insides above all rims, and no pixel twice', () => {
    const { at } = painted([20.5, 10.5], [23.5, 10.5]);
    expect(at(21, 10)).toEqual([0, 0, 255, 255]);
    expect(painted([20.5, 10.5], [20.5, 10.5]).at(20, 10)).toEqual([0, 0, 255, 255]);
  });

  it('cuts dots at the sides, and leaves out those beyond', () => {
    const { at } = painted([0, 0], [59.9, 39.9], [-40, 5], [500, 20]);
    expect(at(0, 0)[3]).toBe(255);
    expect(at(59, 39)[3]).toBe(255);
    expect(painted([-40, 5], [500, 20], [Number.NaN, 3]).covered).toBe(0);
  });
});
