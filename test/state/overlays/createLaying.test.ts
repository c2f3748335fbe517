import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import type { OverlayResult } from '../../../src/core/overlays/portrayOverlays';
import type { Recipe } from '../../../src/core/overlays/recipe';
import type { OverlayChoice } from '../../../src/core/portrayal/mapState';
import { createLaying } from '../../../src/state/overlays/createLaying';
import { BELT, CIRCLES } from '../../core/overlays/smallRecipe';
import { data } from '../smallAtlas';

const RECIPES = new Map<string, Recipe>([CIRCLES, BELT].map((recipe) => [recipe.id, recipe]));
const RESULT: OverlayResult = {
  geometry: { parts: [], districts: [], lengthsKm: { river: 123 } },
  failure: null,
  reach: null,
  coverage: null,
};

function laid(
  overlays: readonly OverlayChoice[],
  change: Partial<Parameters<ReturnType<typeof createLaying>>[0]> = {},
) {
  return {
    data: { recipes: RECIPES, record: data.record },
    mapState: { overlays },
    theme: { overlays: [] as readonly string[] },
    overlayResults: new Map<string, OverlayResult>(),
    fileOverlays: new Map(),
    ...change,
  };
}

describe('createLaying', () => {
  it('lays what the reader chose over what the theme asks for', () => {
    const list = createLaying()(laid([asAuthored('belt')], { theme: { overlays: ['circles', 'belt'] } }));
    expect(list.map(({ choice, recipe }) => [choice.id, recipe])).toEqual([
      ['belt', BELT],
      ['circles', CIRCLES],
    ]);
  });

  it('gives the same list for the same inputs, though the choices are made anew', () => {
    const lay = createLaying();
    const first = lay(laid([asAuthored('circles')], { theme: { overlays: ['belt'] } }));
    expect(lay(laid([asAuthored('circles')], { theme: { overlays: ['belt'] } }))).toBe(first);
    expect(createLaying()(laid([]))).toEqual([]);
  });

  it('makes nothing but the overlay anew whose choice is another', () => {
    const lay = createLaying();
    const [circles, belt] = lay(laid([asAuthored('circles'), asAuthored('belt')]));
    const slower = { ...asAuthored('circles'), parameters: { speed: 20 } };
    const [changed, same] = lay(laid([slower, asAuthored('belt')]));
    expect(same).toBe(belt);
    expect(changed).not.toBe(circles);
    expect(changed?.metresPerMinute).toBeCloseTo(333.3, 1);
    expect(lay(laid([asAuthored('circles'), asAuthored('belt')]))[0], 'and back').toEqual(circles);
  });

  it('makes nothing but the overlay anew whose result has come', () => {
    const lay = createLaying();
    const [circles, belt] = lay(laid([asAuthored('circles'), asAuthored('belt')]));
    const overlayResults = new Map([['belt', RESULT]]);
    const list = lay(laid([asAuthored('circles'), asAuthored('belt')], { overlayResults }));
    expect(list[0]).toBe(circles);
    expect(list[1]).not.toBe(belt);
    expect(list[1]).toMatchObject({ drawnKm: null, isComputing: false });
  });

  it('gives another list of the same overlays in another order', () => {
    const lay = createLaying();
    const before = lay(laid([asAuthored('circles'), asAuthored('belt')]));
    const after = lay(laid([asAuthored('belt'), asAuthored('circles')]));
    expect(after).not.toBe(before);
    expect(after).toEqual(before.toReversed());
    expect(after[0]).toBe(before[1]);
  });

  it('holds the place of a file that is not open, and of a recipe that has not come', () => {
    const lay = createLaying();
    const choices = [asAuthored('own.roads'), asAuthored('circles')];
    const waiting = lay(laid(choices, { data: { recipes: new Map(), record: data.record } }));
    expect(waiting.map(({ recipe, isComputing }) => [recipe, isComputing])).toEqual([
      [null, false],
      [null, false],
    ]);
    const come = lay(laid(choices));
    expect(come[0]).toBe(waiting[0]);
    expect(come[1]?.recipe).toBe(CIRCLES);
  });

  it('draws a recipe that the reader’s own file fills from that file', () => {
    const filled = { ...CIRCLES, title: { zh: 'stations.csv', en: 'stations.csv' } };
    const [overlay] = createLaying()(
      laid([asAuthored('circles')], { fileOverlays: new Map([['circles', { recipe: filled }]]) }),
    );
    expect(overlay?.recipe).toBe(filled);
  });
});
