import { describe, expect, it } from 'vitest';
import { readPackedContent } from '../../../src/state/link/packedContent';

const read = (points: unknown) =>
  readPackedContent(new TextEncoder().encode(JSON.stringify({ tables: [{ name: 'a.csv', text: 'lon,lat', points }] })));

describe('the columns that points of a packed table are drawn by', () => {
  it('are read', () => {
    expect(read({ sizeBy: null, colourBy: 2 })).toEqual({
      tables: [{ name: 'a.csv', text: 'lon,lat', points: { sizeBy: null, colourBy: 2 } }],
    });
  });

  it.each([['none'], [{ sizeBy: -1, colourBy: 0 }], [{ sizeBy: 0.5, colourBy: 0 }], [{ sizeBy: 1 }], [null]])(
    'are guessed instead of %j',
    (points) => {
      expect(read(points)).toEqual({ tables: [{ name: 'a.csv', text: 'lon,lat' }] });
    },
  );
});
