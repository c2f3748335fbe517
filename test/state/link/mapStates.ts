import fc from 'fast-check';
import type { MapState } from '../../../src/core/portrayal/mapState';
import type { LinkContext } from '../../../src/state/link/permalink';

const FIGURES = new Map([
  ['fraud-370500', '370500'],
  ['cases/210200', '210200'],
]);
const AREAS = ['370500', '210200', '370000', '370103'];

/** A small world that links of the tests refer to, with three editions. */
export const context: LinkContext = {
  hasTheme: (id) => ['fraud-cases', 'population', 'cases-solved'].includes(id),
  hasArea: (adcode) => AREAS.includes(adcode),
  hasOverlay: (id) => ['circles', 'belt', 'dalian-circles'].includes(id),
  placeOfFigure: (id) => FIGURES.get(id) ?? null,
  newestEdition: () => 3,
};

/** As JSON makes them. */
const PLAIN = { noNullPrototype: true } as const;

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const AWKWARD = [1e-7, 1e21, -1e21, 0, 5e-324, -1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 123456789.123456];

const view = fc.record(
  {
    longitude: finite(-180, 180),
    latitude: finite(-85, 85),
    zoom: finite(0, 24),
    bearing: finite(0, 359.999),
    pitch: fc.constant(0),
  },
  PLAIN,
);

const manual = fc
  .uniqueArray(fc.oneof(fc.constantFrom(...AWKWARD), fc.double({ noNaN: true, noDefaultInfinity: true })), {
    minLength: 2,
    maxLength: 12,
    // There is one zero.
    selector: (edge) => edge + 0,
    comparator: (a, b) => a === b,
  })
  .map((edges) => edges.map((edge) => edge + 0).sort((a, b) => a - b))
  .map((breaks) => ({ method: 'manual' as const, classCount: breaks.length - 1, breaks }));

const classification = fc.oneof(
  fc.record(
    {
      method: fc.constantFrom('quantile', 'equal-interval', 'natural-breaks', 'standard-deviation', 'symmetric'),
      classCount: fc.integer({ min: 2, max: 9 }),
    },
    PLAIN,
  ),
  manual,
);

const ownName = fc
  .array(fc.constantFrom('a', 'z', '7', '-', '站', '点', '济', '𠮷', 'é', 'ß', 'и'), { minLength: 1, maxLength: 60 })
  .map((letters) => `own.${letters.join('')}`)
  .filter((id) => [...id].length <= 64);

const isoDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.tuple(isoDay, isoDay).map((days) => {
  const [start, end] = days.sort() as [string, string];
  return { start, end };
});

const overlay = fc.record(
  {
    id: fc.oneof(fc.constantFrom('circles', 'belt', 'dalian-circles'), ownName),
    isShown: fc.boolean(),
    opacity: fc.integer({ min: 10, max: 100 }).map((percent) => percent / 100),
    parameters: fc.record(
      { speed: fc.constantFrom(0.000001, 0.1, 30, 62.5, 999999.999999), width: fc.integer({ min: 1, max: 999 }) },
      { ...PLAIN, requiredKeys: [] },
    ),
    hidden: fc.subarray(['one', 'tier-2.5', 'five']),
  },
  PLAIN,
);

/** Any MapState that a reader can come to, over every field. */
export const mapStates: fc.Arbitrary<MapState> = fc
  .record(
    {
      version: fc.constant(1 as const),
      edition: fc.integer({ min: 1, max: 3 }),
      theme: fc.constantFrom('fraud-cases', 'population', 'cases-solved'),
      view: fc.option(view),
      selection: fc.shuffledSubarray(AREAS),
      figure: fc.option(fc.constantFrom(...FIGURES.keys())),
      classification: fc.option(classification),
      geography: fc.record({ level: fc.constantFrom('auto', 'province', 'prefecture', 'county') }, PLAIN),
      normalisation: fc.option(fc.subarray(['residents', 'area', 'day', 'own'])),
      period: fc.option(period),
      panels: fc.boolean(),
      symbol: fc.option(fc.constantFrom('choropleth', 'proportionalSymbol', 'none')),
      overlays: fc.uniqueArray(overlay, { selector: ({ id }) => id, maxLength: 5 }),
      basemap: fc.record({ appearance: fc.constantFrom('auto', 'day', 'night'), labels: fc.boolean() }, PLAIN),
      language: fc.constantFrom('zh', 'en'),
    },
    PLAIN,
  )
  // Evidence is open on the card of its own place.
  .map((state) => {
    const place = state.figure === null ? null : FIGURES.get(state.figure);
    return place === null || place === undefined ? state : { ...state, selection: [place] };
  }) as fc.Arbitrary<MapState>;
