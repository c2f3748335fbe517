import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapState } from '../../src/domain/mapState';
import { asAuthored } from '../../src/domain/overlays/choices';
import { decodeLink, encodeLink, FIELDS, type LinkContext } from '../../src/share/permalink';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';

const FIGURES = new Map([
  ['fraud-370500', '370500'],
  ['cases/210200', '210200'],
]);
const context: LinkContext = {
  hasTheme: (id) => ['fraud-cases', 'population'].includes(id),
  hasArea: (adcode) => ['370500', '210200', '370000'].includes(adcode),
  hasOverlay: (id) => ['circles', 'belt'].includes(id),
  placeOfFigure: (id) => FIGURES.get(id) ?? null,
};
const decode = (text: string) => decodeLink(text, context);

/** Links that were given out and must open the same map for good. */
const GOLDEN: readonly [link: string, change: Partial<MapState>][] = [
  ['', {}],
  ['theme=population', { theme: 'population' }],
  ['view=118.6,37.5,6.2', { view: { longitude: 118.6, latitude: 37.5, zoom: 6.2, bearing: 0, pitch: 0 } }],
  ['view=118.6,37.5,6.2,90', { view: { longitude: 118.6, latitude: 37.5, zoom: 6.2, bearing: 90, pitch: 0 } }],
  ['area=370500', { selection: ['370500'] }],
  ['area=370500,210200', { selection: ['370500', '210200'] }],
  ['area=370500&figure=fraud-370500', { selection: ['370500'], figure: 'fraud-370500' }],
  ['area=210200&figure=cases%2F210200', { selection: ['210200'], figure: 'cases/210200' }],
  ['classes=quantile,4', { classification: { method: 'quantile', classCount: 4 } }],
  ['classes=manual,-50,0,50', { classification: { method: 'manual', classCount: 2, breaks: [-50, 0, 50] } }],
  ['overlays=circles', { overlays: [asAuthored('circles')] }],
  [
    'overlays=circles~speed:40~opacity:60~hide:five,belt~width:1.4~off',
    {
      overlays: [
        { id: 'circles', isShown: true, opacity: 0.6, parameters: { speed: 40 }, hidden: ['five'] },
        { id: 'belt', isShown: false, opacity: 1, parameters: { width: 1.4 }, hidden: [] },
      ],
    },
  ],
  ['overlays=own.my-stations', { overlays: [asAuthored('own.my-stations')] }],
  ['level=county', { geography: { level: 'county' } }],
  ['level=province', { geography: { level: 'province' } }],
  ['per=residents,day', { normalisation: ['residents', 'day'] }],
  ['per=none', { normalisation: [] }],
  ['symbol=fill', { symbol: 'choropleth' }],
  ['symbol=circle', { symbol: 'proportionalSymbol' }],
  ['light=night', { basemap: { appearance: 'night', labels: true } }],
  ['labels=0', { basemap: { appearance: 'auto', labels: false } }],
  ['light=day&labels=0', { basemap: { appearance: 'day', labels: false } }],
  ['lang=en', { language: 'en' }],
];

describe('golden links of version 1', () => {
  it.each(GOLDEN)('%s', (link, change) => {
    const state = { ...DEFAULT_MAP_STATE, ...change };
    expect(decode(link)).toEqual({ state, notices: [] });
    expect(encodeLink(state)).toBe(link);
  });

  it('reads a query with its question mark and a hash with its hash', () => {
    expect(decode('?labels=0').state.basemap.labels).toBe(false);
    expect(decode('#labels=0').state.basemap.labels).toBe(false);
  });
});

describe('a link that is broken or newer', () => {
  const bad: readonly [link: string, parameter: string][] = [
    ['theme=nonesuch', 'theme'],
    ['theme=<script>alert(1)</script>', 'theme'],
    ['view=118.6,37.5', 'view'],
    ['view=118.6,x,3', 'view'],
    ['view=,,', 'view'],
    ['view=118.6,99,3', 'view'],
    ['view=Infinity,30,3', 'view'],
    ['area=99999', 'area'],
    ['area=370500,999999', 'area'],
    ['classes=quantile', 'classes'],
    ['classes=quantile,1', 'classes'],
    ['classes=quantile,2.5', 'classes'],
    ['classes=toString,4', 'classes'],
    ['classes=manual,3,2,1', 'classes'],
    ['labels=maybe', 'labels'],
    ['lang=de', 'lang'],
    ['v=2', 'v'],
    ['level=continent', 'level'],
    ['level=toString', 'level'],
    ['per=households', 'per'],
    ['per=day,day', 'per'],
    ['per=', 'per'],
    ['symbol=pie', 'symbol'],
  ];
  it.each(bad)('%s is named and left at its default', (link, parameter) => {
    const { state, notices } = decode(`${link}&lang=en`);
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, language: 'en' });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ code: 'link-bad-value', severity: 'warning', values: { parameter } });
  });

  it.each(['figure=nonesuch', 'figure=', 'figure=__proto__', 'figure=toString'])('%s opens no evidence', (link) => {
    const { state, notices } = decode(`area=370500&${link}`);
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, selection: ['370500'] });
    expect(notices).toMatchObject([{ code: 'link-bad-value', values: { parameter: 'figure' } }]);
  });

  it.each(['figure=fraud-370500', 'figure=fraud-370500&area=210200', 'area=999999&figure=fraud-370500'])(
    '%s opens the card of the place that the figure is of',
    (link) => {
      expect(decode(link).state).toMatchObject({ selection: ['370500'], figure: 'fraud-370500' });
    },
  );

  it('keeps what it understands beside what it does not', () => {
    const { state, notices } = decode('theme=population&hologram=1&area=370500');
    expect(state).toMatchObject({ theme: 'population', selection: ['370500'] });
    expect(notices).toEqual([
      { code: 'link-unknown-parameter', severity: 'warning', values: { parameter: 'hologram' } },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString=1', 'hasOwnProperty'])(
    'takes %s for a parameter it does not know',
    (link) => {
      expect(decode(link).state).toEqual(DEFAULT_MAP_STATE);
      expect(decode(link).notices.map(({ code }) => code)).toEqual(['link-unknown-parameter']);
    },
  );

  it('does not read a link of a megabyte', () => {
    const { state, notices } = decode(`theme=${'x'.repeat(1_000_000)}`);
    expect(state).toEqual(DEFAULT_MAP_STATE);
    expect(notices[0]?.code).toBe('link-too-long');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => decode(text).state.version === 1));
  });
});

describe('encode and decode', () => {
  const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const state: fc.Arbitrary<MapState> = fc.record({
    version: fc.constant(1 as const),
    theme: fc.constantFrom('fraud-cases', 'population'),
    view: fc.option(
      fc.record({
        longitude: finite(-180, 180),
        latitude: finite(-85, 85),
        zoom: finite(0, 12),
        bearing: fc.integer({ min: 0, max: 359 }),
        pitch: fc.constant(0),
      }),
    ),
    selection: fc.subarray(['370500', '210200', '370000']),
    figure: fc.constant(null),
    classification: fc.option(
      fc.record({
        method: fc.constantFrom('quantile' as const, 'natural-breaks' as const, 'symmetric' as const),
        classCount: fc.integer({ min: 2, max: 9 }),
      }),
    ),
    geography: fc.record({ level: fc.constantFrom('auto', 'province', 'prefecture', 'county') }),
    normalisation: fc.option(fc.subarray(['residents', 'area', 'day'])),
    symbol: fc.option(fc.constantFrom('choropleth', 'proportionalSymbol', 'none')),
    overlays: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('circles', 'belt', 'own.my-stations'),
        isShown: fc.boolean(),
        opacity: fc.integer({ min: 10, max: 100 }).map((percent) => percent / 100),
        parameters: fc.record(
          { speed: fc.integer({ min: 10, max: 80 }), width: fc.constantFrom(0.2, 1.4, 10) },
          { requiredKeys: [] },
        ),
        hidden: fc.subarray(['one', 'five']),
      }),
      { selector: ({ id }) => id },
    ),
    basemap: fc.record({ appearance: fc.constantFrom('auto', 'day', 'night'), labels: fc.boolean() }),
    language: fc.constantFrom('zh', 'en'),
  });

  it('are inverse, but for what a pixel cannot show', () => {
    fc.assert(
      fc.property(state, (original) => {
        const { state: read, notices } = decode(encodeLink(original));
        expect(notices).toEqual([]);
        expect({ ...read, view: null }).toEqual({ ...original, view: null });
        if (original.view === null) expect(read.view).toBeNull();
        else {
          const pixel = 360 / (512 * 2 ** original.view.zoom);
          expect(Math.abs((read.view?.longitude ?? 999) - original.view.longitude)).toBeLessThan(pixel);
          expect(Math.abs((read.view?.latitude ?? 999) - original.view.latitude)).toBeLessThan(pixel);
          expect(read.view?.bearing).toBe(original.view.bearing);
        }
      }),
    );
  });

  it('come to rest: a link that was read and written again is the same link', () => {
    fc.assert(
      fc.property(state, (original) => {
        const link = encodeLink(original);
        expect(encodeLink(decode(link).state)).toBe(link);
      }),
    );
  });

  it('leave every field of the default state out', () => {
    expect(encodeLink(DEFAULT_MAP_STATE)).toBe('');
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(DEFAULT_MAP_STATE).sort());
  });

  it('keep a typical link under 200 characters', () => {
    const link = encodeLink({
      ...DEFAULT_MAP_STATE,
      theme: 'population',
      view: { longitude: 118.67512, latitude: 37.43361, zoom: 7.25, bearing: 12, pitch: 0 },
      selection: ['370500'],
      classification: { method: 'natural-breaks', classCount: 6 },
      language: 'en',
    });
    expect(link.length).toBeLessThan(200);
  });
});
