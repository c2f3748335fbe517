import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { overlayInk } from '../../../src/core/overlays/overlayInk';
import type { OverlayInk } from '../../../src/core/overlays/recipe';
import { inksOf } from '../../../src/core/portrayal/palette';
import type { Rgb } from '../../../src/core/portrayal/portrayal';
import { recipes } from './publishedOverlays';

const INKS: Readonly<Record<OverlayInk, true>> = {
  rust: true,
  amber: true,
  blue: true,
  teal: true,
  leaf: true,
  earth: true,
  violet: true,
};
const NAMES = Object.keys(INKS) as readonly OverlayInk[];
const toColor = ([r, g, b]: Rgb): Color => ({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 });

// How a colour looks to each eye: normal, and without one of the three cones altogether (Machado et al. 2009).
const EYES: Readonly<Record<string, (colour: Rgb) => Color>> = {
  normal: toColor,
  protanope: (colour) => filterDeficiencyProt(1)(toColor(colour)),
  deuteranope: (colour) => filterDeficiencyDeuter(1)(toColor(colour)),
  tritanope: (colour) => filterDeficiencyTrit(1)(toColor(colour)),
};
const ciede2000 = differenceCiede2000();

describe.each(['day', 'night'] as const)('inks by %s', (appearance) => {
  // Not only those of one theme: a reader may lay any overlay over any other.
  it.each(Object.entries(EYES))('are told apart, every two: %s', (_, see) => {
    for (const [index, ink] of NAMES.entries())
      for (const other of NAMES.slice(index + 1)) {
        const [a, b] = [see(overlayInk(ink, appearance)), see(overlayInk(other, appearance))];
        expect(ciede2000(a, b), `${ink} and ${other}`).toBeGreaterThanOrEqual(10);
      }
  });

  it.each(NAMES)('%s has a contrast of 3 : 1 or more with land and sea', (ink) => {
    const { land, neighbour, sea } = inksOf(appearance);
    for (const ground of [land, neighbour, sea])
      expect(wcagContrast(toColor(overlayInk(ink, appearance)), toColor(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('recipes', () => {
  it('use inks that there are', () => {
    for (const { entries } of recipes) for (const { ink } of entries) expect(NAMES).toContain(ink);
  });
});
