import { describe, expect, it } from 'vitest';
import { countColours, countDifferent, type MapPicture } from '../../../scripts/browsers/journey/pictures';

/** A picture of one row. */
function row(...greys: readonly number[]): MapPicture {
  return { width: greys.length, height: 1, data: Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey, 255])) };
}

describe('countDifferent', () => {
  it('counts the pixels that an eye can tell apart', () => {
    expect(countDifferent(row(0, 100, 200), row(0, 110, 100))).toBe(1);
  });
});

describe('countColours', () => {
  it('is one where nothing has been drawn', () => {
    expect(countColours(row(7, 7, 7))).toBe(1);
    expect(countColours(row(7, 8, 9, 7))).toBe(3);
  });
});
