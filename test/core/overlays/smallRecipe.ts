import type { belt } from '../../../src/core/overlays/kinds/belt';
import type { OverlayKind } from '../../../src/core/overlays/kinds/overlayKind';
import type { responseCircles } from '../../../src/core/overlays/kinds/responseCircles';
import type { Recipe } from '../../../src/core/overlays/recipe';

const text = (en: string) => ({ zh: en, en });

/** Recipes of a kind. */
export type RecipeOf<Kind> = Kind extends OverlayKind<infer Entry> ? Recipe<Entry> : never;

/** Circles of two tiers, with a figure each. Frozen. */
export const CIRCLES = Object.freeze<RecipeOf<typeof responseCircles>>({
  id: 'circles',
  kind: 'response-circles',
  place: '370500',
  certainty: 'schematic',
  title: text('Circles'),
  placing: text('Spread'),
  parameters: [
    { id: 'speed', default: 30, min: 10, max: 80, step: 1, unit: 'km/h', name: text('Speed'), isAssumed: true },
  ],
  entries: [
    {
      id: 'one',
      name: text('1 minute'),
      ink: 'rust',
      observation: 'one-minute',
      minutes: 1,
      zone: { districts: ['370502'], seats: [], reachKm: 0, belts: [], beltKm: 0 },
    },
    {
      id: 'five',
      name: text('5 minutes'),
      ink: 'amber',
      observation: 'five-minute',
      minutes: 5,
      zone: { districts: ['370502'], seats: ['370502'], reachKm: 9, belts: ['river'], beltKm: 1 },
    },
  ],
  source: null,
  figures: ['officers'],
  comparisons: [],
  tiers: [text('First tier')],
});

/** A belt along a river, compared with the published length. Frozen. */
export const BELT = Object.freeze<RecipeOf<typeof belt>>({
  ...CIRCLES,
  id: 'belt',
  kind: 'belt',
  certainty: 'derived',
  parameters: [
    { id: 'width', default: 1, min: 0.2, max: 10, step: 0.2, unit: 'km', name: text('Width'), isAssumed: true },
  ],
  entries: [{ id: 'river', name: text('River'), ink: 'teal', observation: 'river-length', line: 'river' }],
  figures: [],
  comparisons: [{ observation: 'river-length', line: 'river', on: text('water'), because: text('gaps') }],
  tiers: [],
});
