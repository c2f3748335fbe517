import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compactPng, comparePictures } from '../../../scripts/gallery/comparePictures';

type Rgb = readonly [number, number, number];
const PAPER: Rgb = [247, 246, 242];
const INK: Rgb = [31, 95, 168];

/** A picture in one colour, with some pixels in another. */
function picture(width: number, height: number, spots: readonly number[] = [], spot: Rgb = INK): Buffer {
  const png = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel++)
    png.data.set([...(spots.includes(pixel) ? spot : PAPER), 255], pixel * 4);
  return PNG.sync.write(png);
}

/** Two pixels beside each other, so that they are no smoothed edge. */
const SPOTS = [44, 45, 54, 55];

describe('comparePictures', () => {
  it('finds no difference between two of the same', () => {
    const comparison = comparePictures(picture(10, 10, SPOTS), picture(10, 10, SPOTS));
    expect(comparison).toMatchObject({ kind: 'compared', share: 0 });
  });

  it('gives the share of the pixels that differ, and shows them in red', () => {
    const comparison = comparePictures(picture(10, 10), picture(10, 10, SPOTS));
    if (comparison.kind !== 'compared') throw new Error(comparison.kind);
    expect(comparison.share).toBe(0.04);
    const { data } = PNG.sync.read(comparison.difference);
    expect([...data.subarray(44 * 4, 45 * 4)]).toEqual([255, 0, 0, 255]);
  });

  it('lets a colour be off by a little', () => {
    const nearly: Rgb = [PAPER[0] - 3, PAPER[1] + 3, PAPER[2]];
    expect(comparePictures(picture(10, 10), picture(10, 10, SPOTS, nearly))).toMatchObject({ share: 0 });
  });

  it('does not compare pictures of two sizes', () => {
    expect(comparePictures(picture(10, 8), picture(8, 10))).toEqual({
      kind: 'other-size',
      reference: '10 × 8',
      now: '8 × 10',
    });
  });
});

describe('compactPng', () => {
  it('keeps every pixel', () => {
    const file = picture(10, 10, SPOTS);
    expect(PNG.sync.read(compactPng(file)).data.equals(PNG.sync.read(file).data)).toBe(true);
  });
});
