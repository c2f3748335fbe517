import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../scripts/commandLine';
import { chosenThemes } from '../../../scripts/gallery/chosenThemes';

const known = ['circles', 'belts', 'grids'];

describe('the themes to picture', () => {
  it('are all where none is named', () => {
    expect(chosenThemes([], known)).toEqual(known);
  });

  it('keep the order of the atlas, and each theme once', () => {
    expect(chosenThemes(['grids', 'circles', 'grids'], known)).toEqual(['circles', 'grids']);
  });

  it('are refused with a sentence where one is not known', () => {
    const refusal = new UsageError('unknown theme "circle"; there are circles, belts, grids.');
    expect(() => chosenThemes(['circles', 'circle'], known)).toThrow(refusal);
  });
});
