import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/gallery/options';

const known = ['circles', 'belts', 'grids'];

describe('readOptions', () => {
  it('means every theme where none is named', () => {
    expect(readOptions([], known)).toEqual({ ok: true, accept: false, themes: known });
    expect(readOptions(['--accept'], known)).toEqual({ ok: true, accept: true, themes: known });
  });

  it('keeps the order of the atlas, and each theme once', () => {
    expect(readOptions(['grids', '--accept', 'circles', 'grids'], known)).toEqual({
      ok: true,
      accept: true,
      themes: ['circles', 'grids'],
    });
  });

  it.each([
    ['--acept', 'unknown option "--acept"; there is only --accept.'],
    ['-a', 'unknown option "-a"; there is only --accept.'],
    ['circle', 'unknown theme "circle"; there are circles, belts, grids.'],
  ])('refuses %s with a sentence', (parameter, reason) => {
    expect(readOptions(['circles', parameter], known)).toEqual({ ok: false, reason });
  });
});
