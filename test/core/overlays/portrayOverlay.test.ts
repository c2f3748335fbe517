import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { metresPerMinute, type OverlayGeometry } from '../../../src/core/overlays/geometry';
import { expectedCount, type OverlayResult, portrayOverlay } from '../../../src/core/overlays/portrayOverlays';
import { REACH_ENTRY, type Recipe } from '../../../src/core/overlays/recipe';
import type { OverlayChoice } from '../../../src/core/portrayal/mapState';
import { observation } from '../../ui/atlasFixture';
import { BELT, CIRCLES } from './smallRecipe';

const record = {
  tables: [],
  observations: [
    observation({ id: 'one-minute', value: 2 }),
    observation({ id: 'five-minute', value: 1 }),
    observation({ id: 'officers', value: 182 }),
    observation({ id: 'river-length', value: 138, unit: 'km' }),
  ],
};
const geometry: OverlayGeometry = {
  parts: [disc('five', 5, [118.5, 37.4]), disc('one', 1, [118.5, 37.4, 118.6, 37.5])],
  districts: [
    { adcode: '370502', names: { zh: '区', hant: '區', en: 'District' }, areaKm2: 1, seat: [118.5, 37.4], rings: [] },
  ],
  lengthsKm: {},
};
const NOTHING: OverlayResult = { geometry: null, failure: null, reach: null, coverage: null };
const DONE: OverlayResult = { ...NOTHING, geometry };

function disc(entry: string, minutes: number, positions: readonly number[]): OverlayGeometry['parts'][number] {
  return {
    entry,
    certainty: 'schematic',
    names: null,
    type: 'discs',
    positions: Float64Array.from(positions),
    minutes: new Float64Array(positions.length / 2).fill(minutes),
  };
}

function portray(change: Partial<OverlayChoice> = {}, result: OverlayResult | null = DONE, recipe: Recipe = CIRCLES) {
  return portrayOverlay({ choice: { ...asAuthored(recipe.id), ...change }, recipe, result, record });
}

describe('portrayOverlay', () => {
  it('draws all parts with what the recipe says', () => {
    const portrayed = portray();
    expect(portrayed.parts).toEqual(geometry.parts);
    expect(portrayed.districts).toBe(geometry.districts);
    expect(portrayed.parameters).toEqual({ speed: 30 });
    expect(portrayed.isComputing).toBe(false);
    expect(portrayed.notices).toEqual([]);
    expect(portrayed.figures.map(({ value }) => value)).toEqual([182]);
    expect(portrayed.entries.map(({ entry, count, published }) => [entry.id, count, published?.value])).toEqual([
      ['one', 2, 2],
      ['five', 1, 1],
    ]);
  });

  it('leaves hidden entries out of the map, and keeps them in the legend with their count', () => {
    const portrayed = portray({ hidden: ['one', 'unheard-of'] });
    expect(portrayed.parts).toEqual([geometry.parts[0]]);
    expect(portrayed.entries.map(({ entry, isHidden, count }) => [entry.id, isHidden, count])).toEqual([
      ['one', true, 2],
      ['five', false, 1],
    ]);
  });

  it('draws nothing of what is switched off, and computes nothing for it', () => {
    const off = portray({ isShown: false });
    expect([off.parts, off.districts]).toEqual([[], []]);
    expect(
      off.entries.map(({ count }) => count),
      'but goes on telling what there is',
    ).toEqual([2, 1]);
    expect(portray({ isShown: false }, null).isComputing).toBe(false);
  });

  it('has no numbers until they have been computed', () => {
    const waiting = portray({}, null);
    expect(waiting.isComputing).toBe(true);
    expect(waiting.parts).toEqual([]);
    expect(waiting.entries.map(({ count }) => count)).toEqual([null, null]);
    expect(waiting.drawnKm).toBeNull();
    expect(waiting.coverage).toBeNull();
    const [comparison] = portray({}, null, BELT).comparisons;
    expect(comparison).toMatchObject({ measuredKm: null, published: { value: 138 } });
    const measured: OverlayResult = { ...NOTHING, geometry: { ...geometry, lengthsKm: { river: 0, drawn: 0 } } };
    expect(portray({}, measured, BELT).comparisons[0]?.measuredKm, 'zero is a number').toBe(0);
    expect(portray({}, measured, BELT).drawnKm).toBe(0);
  });

  it('says why nothing could be computed', () => {
    const failed = portray({}, { ...NOTHING, failure: 'no room' });
    expect(failed).toMatchObject({ isComputing: false, parts: [] });
    expect(failed.notices).toEqual([{ code: 'overlay-failed', severity: 'warning', values: { reason: 'no room' } }]);
  });

  it('brings a parameter into its range and tells of it, exactly where it was outside', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (wanted) => {
        const { parameters, notices } = portray({ parameters: { speed: wanted } });
        const value = parameters.speed as number;
        expect(value >= 10 && value <= 80).toBe(true);
        const values = { wanted, value, min: 10, max: 80, unit: 'km/h' };
        expect(notices).toEqual(
          wanted === value ? [] : [{ code: 'overlay-parameter-range', severity: 'warning', values }],
        );
        if (wanted >= 10 && wanted <= 80) expect(value).toBe(wanted);
      }),
    );
    expect(portray({ parameters: { speed: 200 } }).parameters.speed).toBe(80);
    expect(portray({ parameters: { speed: 2 } }).parameters.speed).toBe(10);
  });

  it('stands on the sources of its figures and of what it says without one, each once', () => {
    expect(portray().sources).toEqual(['bulletin']);
    const stated: Recipe = { ...CIRCLES, entries: [], figures: [], source: 'weinan-2024' };
    expect(portray({}, null, stated).sources).toEqual(['weinan-2024']);
    expect(portray({}, null, { ...stated, figures: ['officers'] }).sources).toEqual(['weinan-2024', 'bulletin']);
  });

  it('has the coverage of the very circles that are shown, and of no others', () => {
    const row = { landKm2: 1, tiers: [], all: { onceKm2: 0, twiceKm2: 0 }, gapKm2: 1 };
    const discs = geometry.parts;
    const coverage = { coverage: { tiers: [], districts: [], total: row }, discs, metresPerMinute: 500 };
    expect(portray({}, { ...DONE, coverage }).coverage).toBe(coverage);
    expect(portray({ hidden: ['one'] }, { ...DONE, coverage }).coverage).toBeNull();
    expect(portray({ isShown: false }, { ...DONE, coverage }).coverage).toBeNull();
    expect(portray({}, { ...DONE, coverage: { ...coverage, discs: discs.slice(1) } }).coverage).toBeNull();
    const none: OverlayResult = { ...DONE, geometry: { ...geometry, parts: [] }, coverage: { ...coverage, discs: [] } };
    expect(portray({}, none).coverage).toBeNull();
  });

  it('has what is reached along roads on the map and in the legend once there are roads', () => {
    const [one] = CIRCLES.entries;
    const stations: Recipe = { ...CIRCLES, entries: [one!, { ...one!, id: REACH_ENTRY, observation: null }] };
    const part = { entry: REACH_ENTRY, certainty: 'derived', names: null, type: 'lines', lines: [] } as const;
    const reach = { file: 'roads.geojson', part, roadKm: 10, reachedKm: 7, problems: [] };
    const idsOf = ({ entries }: ReturnType<typeof portray>) => entries.map(({ entry }) => entry.id);
    expect(idsOf(portray({}, DONE, stations))).toEqual(['one']);
    const reached = portray({}, { ...DONE, reach }, stations);
    expect(idsOf(reached)).toEqual(['one', REACH_ENTRY]);
    expect(reached.parts).toEqual([...geometry.parts, part]);
    expect(reached.reach).toBe(reach);
    expect(portray({ hidden: [REACH_ENTRY] }, { ...DONE, reach }, stations).parts).toEqual(geometry.parts);
    expect(portray({ isShown: false }, { ...DONE, reach }, stations)).toMatchObject({ parts: [], reach: null });
  });

  it('knows no parameter that the recipe has not', () => {
    expect(portray({ parameters: { width: 99 } })).toMatchObject({ parameters: { speed: 30 }, notices: [] });
  });

  it('knows nothing of a recipe that has not come, and does not wait for it', () => {
    const choice = { ...asAuthored('own.file'), parameters: { speed: 200 } };
    const unknown = portrayOverlay({ choice, recipe: null, result: null, record });
    expect(unknown).toMatchObject({ parts: [], entries: [], notices: [], parameters: {}, isComputing: false });
  });

  it('leaves out a figure that the record does not have', () => {
    const { entries, figures, comparisons } = portrayOverlay({
      choice: asAuthored('belt'),
      recipe: { ...BELT, figures: ['nonesuch'] },
      result: null,
      record: { observations: [], tables: [] },
    });
    expect([figures, comparisons]).toEqual([[], []]);
    expect(entries[0]).toMatchObject({ published: null, count: null });
  });

  it('goes as far in a minute as the speed says', () => {
    expect(metresPerMinute(30)).toBe(500);
    expect(portray().metresPerMinute).toBe(500);
    expect(portray({ parameters: { speed: 60 } }).metresPerMinute).toBe(1000);
  });
});

describe('expectedCount', () => {
  const lineOf = (value: number, fields: object = {}) => {
    const entry = { ...CIRCLES.entries[0]!, ...fields };
    return { entry, published: observation({ id: 'one-minute', value }), count: null, isHidden: false };
  };
  const dots = { kind: 'site-dots' };

  it('is the published number, of dots to the nearest', () => {
    expect(expectedCount(CIRCLES, lineOf(71))).toBe(71);
    expect(expectedCount(CIRCLES, lineOf(0))).toBe(0);
    expect(expectedCount(dots, lineOf(71))).toBe(71);
    expect(expectedCount(dots, lineOf(9471, { sitesPerDot: 10 }))).toBe(947);
    expect(expectedCount(dots, lineOf(9475, { sitesPerDot: 10 }))).toBe(948);
    expect(expectedCount(CIRCLES, { ...lineOf(1), published: null })).toBeNull();
  });
});
