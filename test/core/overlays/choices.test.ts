import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asAuthored,
  isFileOverlay,
  outlivesTheme,
  overlaysOn,
  withChoice,
  withMoved,
  withoutDefaults,
} from '../../../src/core/overlays/choices';
import { fileId } from '../../../src/core/overlays/files/passedOnName';
import type { OverlayChoice } from '../../../src/core/portrayal/mapState';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'own.file');
const choice: fc.Arbitrary<OverlayChoice> = fc.record({
  id,
  isShown: fc.boolean(),
  opacity: fc.constantFrom(0.1, 0.5, 1),
  parameters: fc.record({ speed: fc.integer({ min: 10, max: 80 }) }, { requiredKeys: [] }),
  hidden: fc.subarray(['one', 'two']),
});
const choices = fc.uniqueArray(choice, { selector: (each) => each.id, maxLength: 6 });
const authored = fc.uniqueArray(id).map((overlays) => ({ overlays }));
const idsOf = (overlays: readonly OverlayChoice[]) => overlays.map((overlay) => overlay.id);

describe('overlaysOn', () => {
  it('are those chosen as they are, then what else the theme asks for, each once and in order', () => {
    fc.assert(
      fc.property(choices, authored, (chosen, theme) => {
        const on = overlaysOn(chosen, theme);
        expect(new Set(idsOf(on)).size).toBe(on.length);
        expect(on.slice(0, chosen.length)).toEqual(chosen);
        const added = theme.overlays.filter((each) => !idsOf(chosen).includes(each));
        expect(on.slice(chosen.length)).toEqual(added.map(asAuthored));
      }),
    );
  });

  it('stay the same when all of them have been chosen', () => {
    fc.assert(
      fc.property(choices, authored, (chosen, theme) => {
        const on = overlaysOn(chosen, theme);
        expect(overlaysOn(on, theme)).toEqual(on);
      }),
    );
  });

  it('hold one that the reader has switched off, as off', () => {
    const off = { ...asAuthored('belt'), isShown: false };
    expect(overlaysOn([off], { overlays: ['belt', 'dots'] })).toEqual([off, asAuthored('dots')]);
  });
});

describe('withoutDefaults', () => {
  it('leaves out what the theme lays there anyway, and no more', () => {
    fc.assert(
      fc.property(choices, authored, (chosen, theme) => {
        const kept = withoutDefaults(chosen, theme);
        expect(overlaysOn(kept, theme)).toEqual(overlaysOn(chosen, theme));
        expect(chosen.slice(0, kept.length)).toEqual(kept);
        expect(withoutDefaults(kept, theme)).toEqual(kept);
        if (kept.length > 0) expect(overlaysOn(kept.slice(0, -1), theme)).not.toEqual(overlaysOn(chosen, theme));
      }),
    );
  });

  it('leaves nothing of what the theme asks for as it asks for it', () => {
    fc.assert(
      fc.property(authored, (theme) => {
        expect(withoutDefaults(theme.overlays.map(asAuthored), theme)).toEqual([]);
      }),
    );
  });
});

describe('withChoice', () => {
  it('changes that overlay where it lies, and lays a new one on top', () => {
    fc.assert(
      fc.property(choices, choice, (before, changed) => {
        const after = withChoice(before, changed);
        expect(after.find((each) => each.id === changed.id)).toBe(changed);
        expect(new Set(idsOf(after)).size).toBe(after.length);
        const others = (list: readonly OverlayChoice[]) => list.filter((each) => each.id !== changed.id);
        expect(others(after)).toEqual(others(before));
        expect(idsOf(after)).toEqual(
          idsOf(before).includes(changed.id) ? idsOf(before) : [changed.id, ...idsOf(before)],
        );
      }),
    );
  });
});

describe('withMoved', () => {
  it('up and down again is where it was, but for the ends', () => {
    fc.assert(
      fc.property(choices, id, fc.constantFrom(-1 as const, 1 as const), (before, moved, places) => {
        const after = withMoved(before, moved, places);
        const from = idsOf(before).indexOf(moved);
        const to = from + places;
        if (from === -1 || to < 0 || to >= before.length) expect(after).toBe(before);
        else {
          expect(idsOf(after).indexOf(moved)).toBe(to);
          expect(withMoved(after, moved, places === 1 ? -1 : 1)).toEqual(before);
        }
      }),
    );
  });

  it('keeps every overlay, and the order of the others', () => {
    fc.assert(
      fc.property(choices, id, fc.constantFrom(-1 as const, 1 as const), (before, moved, places) => {
        const others = (list: readonly OverlayChoice[]) => list.filter((each) => each.id !== moved);
        const after = withMoved(before, moved, places);
        expect(after).toHaveLength(before.length);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });
});

describe('isFileOverlay', () => {
  it('is true of a reader’s file of whatever name, and of no recipe', () => {
    fc.assert(fc.property(fc.string(), (name) => isFileOverlay(fileId(name))));
    expect(isFileOverlay('own-stations'), 'waits for stations, and stands in links').toBe(false);
    expect(isFileOverlay('dalian-circles')).toBe(false);
    expect(['own-stations', 'own.roads', 'dalian-circles'].map(outlivesTheme)).toEqual([true, true, false]);
  });
});
