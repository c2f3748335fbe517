import { describe, expect, it } from 'vitest';
import { entryShapes } from '../../../src/render/style/entryShapes';

describe('entryShapes', () => {
  it('are dashed where the atlas placed a circle, a line or an area', () => {
    for (const form of ['circle', 'line', 'area'] as const) {
      expect(entryShapes(form, true)[0]).toMatchObject({ isDashed: true });
      expect(entryShapes(form, false)[0]).toMatchObject({ isDashed: false });
    }
  });

  it('of dots are hollow where the atlas placed them, and never dashed', () => {
    expect(entryShapes('dots', true).map(({ fill, isDashed }) => [fill, isDashed])).toEqual([
      ['ground', false],
      ['ground', false],
    ]);
    expect(entryShapes('dots', false).map(({ fill }) => fill)).toEqual(['ink', 'ink']);
  });

  it('of an area are hatched where the atlas placed it', () => {
    expect(entryShapes('area', true).map(({ element }) => element)).toEqual(['rect', 'path']);
    expect(entryShapes('area', false).map(({ element }) => element)).toEqual(['rect']);
  });
});
