import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAuthored, outlivesTheme, withMoved } from '../../src/core/overlays/choices';
import { chooseTheme, layOverlays } from '../../src/state/actions';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';

const overlays = fc
  .uniqueArray(fc.constantFrom('circles', 'belt', 'own-stations', 'own.roads', 'own.stations', 'own.'))
  .map((ids) => ids.map((id, i) => ({ ...asAuthored(id), opacity: 1 - i / 10 })));

describe('layOverlays', () => {
  it('lays them as they are given, and touches nothing else', () => {
    fc.assert(
      fc.property(overlays, (laid) => {
        const state = Object.freeze({ ...DEFAULT_MAP_STATE, selection: ['370500'] });
        expect(layOverlays(laid)(state)).toEqual({ ...state, overlays: laid });
        expect(layOverlays(laid)(state).overlays).toBe(laid);
      }),
    );
  });

  it('moves one', () => {
    const laid = ['a', 'b'].map(asAuthored);
    const state = { ...DEFAULT_MAP_STATE, overlays: laid };
    expect(layOverlays(withMoved(laid, 'b', -1))(state).overlays.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('chooseTheme', () => {
  it('keeps the files of the reader’s own, as they were drawn and in order, and drops all else', () => {
    fc.assert(
      fc.property(overlays, (laid) => {
        const state = Object.freeze({ ...DEFAULT_MAP_STATE, overlays: laid });
        const { overlays: kept, theme } = chooseTheme('second')(state);
        expect(theme).toBe('second');
        expect(kept).toEqual(laid.filter(({ id }) => outlivesTheme(id)));
        for (const choice of kept) expect(laid).toContain(choice);
      }),
    );
  });
});
