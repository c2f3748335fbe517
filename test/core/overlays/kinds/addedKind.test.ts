import { describe, expect, it, vi } from 'vitest';
import { asAuthored } from '../../../../src/core/overlays/choices';
import { drawRecipe } from '../../../../src/core/overlays/drawRecipe';
import { kindOf } from '../../../../src/core/overlays/kinds/kindOf';
import { parseRecipes } from '../../../../src/core/overlays/parseRecipes';
import { expectedCount, portrayOverlay } from '../../../../src/core/overlays/portrayOverlays';
import type { Recipe } from '../../../../src/core/overlays/recipe';
import { createLanguages } from '../../../../src/i18n/createLanguages';
import { certaintyText, entryText } from '../../../../src/ui/wording/layerWords';
import { wordsIn } from '../../../../src/ui/wording/useWords';
import { GEOGRAPHIES, observation } from '../../../ui/atlasFixture';
import { SMALL } from '../placing/smallGround';

// Its one line in the list.
vi.mock('../../../../src/core/overlays/kinds/index', async (original) => {
  const { OVERLAY_KINDS } = await original<typeof import('../../../../src/core/overlays/kinds/index')>();
  const { spokes } = await import('./spokes');
  return { OVERLAY_KINDS: [...OVERLAY_KINDS, spokes] };
});

const text = (en: string) => ({ zh: en, en });
const AUTHORED = {
  id: 'small-spokes',
  kind: 'spokes',
  place: '370500',
  certainty: 'schematic',
  title: text('Spokes'),
  placing: text('Around seats'),
  parameters: [{ id: 'width', default: 2, min: 1, max: 9, step: 1, unit: 'km', name: text('Length'), isAssumed: true }],
  entries: [{ id: 'all', name: text('Staff'), ink: 'violet', observation: 'staff', perSpoke: 10 }],
  source: null,
  figures: [],
  comparisons: [],
  tiers: [],
};
const record = { observations: [observation({ id: 'staff', value: 40 })], tables: [], sources: new Map() };

function read(change: object = {}) {
  return parseRecipes({ 'overlays/spokes.json': JSON.stringify({ ...AUTHORED, ...change }) }, record);
}

function readSound(): Recipe {
  const { recipes, problems } = read();
  expect(problems).toEqual([]);
  return recipes[0] as Recipe;
}

describe('a kind that is added by a file and a line in the list', () => {
  it('is read, with what it asks of an entry', () => {
    expect(readSound()).toEqual(AUTHORED);
    const { recipes, problems } = read({ entries: [{ ...AUTHORED.entries[0], perSpoke: 0.5 }] });
    expect(recipes).toEqual([]);
    expect(problems[0]?.values).toMatchObject({ column: 'entries.0.perSpoke' });
  });

  it('is drawn, counted, measured and portrayed', () => {
    const recipe = readSound();
    const { portrayed } = laid(recipe, 2);
    expect(portrayed.parts.map(({ type, entry, certainty }) => [type, entry, certainty])).toEqual([
      ['lines', 'all', 'schematic'],
    ]);
    const [line] = portrayed.entries;
    expect(line?.count).toBe(8);
    expect(expectedCount(recipe, line!)).toBe(8);
    expect(portrayed.drawnKm).toBeGreaterThan(14);
    expect(portrayed.drawnKm).toBeLessThan(17);
  });

  it('is computed anew for the parameter that its geometry depends on', () => {
    const recipe = readSound();
    expect(kindOf(recipe).geometryParameters).toEqual(['width']);
    const [near, far] = [2, 4].map((km) => laid(recipe, km).portrayed.drawnKm ?? 0);
    expect(far! / near!).toBeCloseTo(2, 2);
  });

  it('is shown and worded in the legend', () => {
    const recipe = readSound();
    const { portrayed } = laid(recipe, 2);
    expect(kindOf(recipe).formOf('all')).toBe('line');
    const said = (['zh', 'en'] as const).map((language) => {
      const words = wordsIn(createLanguages(language).t, language, { geographies: GEOGRAPHIES, measures: new Map() });
      return [entryText(words, portrayed, recipe, portrayed.entries[0]!, null).facts, certaintyText(words, recipe)];
    });
    expect(said[0]?.join()).toMatch(/8.*每条 10 人.*\d.*试作/);
    expect(said[1]?.join()).toMatch(/8.*10 people a spoke.*\d km drawn.*on trial/);
  });
});

function laid(recipe: Recipe, width: number) {
  const geometry = drawRecipe(recipe, { width }, { staff: 40 }, SMALL);
  const result = { geometry, failure: null, reach: null, coverage: null };
  const choice = { ...asAuthored(recipe.id), parameters: { width } };
  return { portrayed: portrayOverlay({ choice, recipe, result, record }) };
}
