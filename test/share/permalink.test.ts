import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapState } from '../../src/domain/mapState';
import { asAuthored } from '../../src/domain/overlays/choices';
import { ownId } from '../../src/domain/overlays/own/ownOverlay';
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

  const badOverlays: readonly [because: string, overlays: string][] = [
    ['an overlay that there is not', 'nonesuch'],
    ['an overlay that there is not, after one that there is', 'belt,nonesuch'],
    ['nothing', ''],
    ['an empty place', 'belt,'],
    ['one twice', 'belt,circles,belt'],
    ['one twice in different ways', 'belt~off,belt'],
    ['markup', '<script>alert(1)</script>'],
    ['markup in a file’s name', 'own.<script>'],
    ['markup in an entry', 'circles~hide:<script>'],
    ['a file without a name', 'own.'],
    ['a file with a long name', `own.${'x'.repeat(61)}`],
    ['a name that every object has', '__proto__'],
    ['more than there is room for', Array.from({ length: 30 }, (_, i) => `own.f${i}`).join()],
    ['a speed below zero', 'circles~speed:-1'],
    ['a speed of zero', 'circles~speed:0'],
    ['a speed with an exponent', 'circles~speed:1e9'],
    ['a speed that is too long to be written again', `circles~speed:${'9'.repeat(22)}`],
    ['a width that is too small to be written again', 'belt~width:0.0000001'],
    ['a speed that is none', 'circles~speed:fast'],
    ['a speed without a number', 'circles~speed:'],
    ['two speeds in one', 'circles~speed:40:50'],
    ['an opacity below 10 %', 'circles~opacity:5'],
    ['an opacity above 100 %', 'circles~opacity:101'],
    ['an unknown parameter', 'circles~height:3'],
    ['a parameter that every object has', 'circles~__proto__:3'],
    ['an unknown word', 'circles~upside-down'],
    ['an empty setting', 'circles~'],
    ['an entry without a name', 'circles~hide:'],
  ];
  it.each(badOverlays)('that lays %s has no overlays, says so, and is read otherwise', (_, overlays) => {
    const { state, notices } = decode(`area=370500&overlays=${encodeURIComponent(overlays)}&lang=en`);
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, selection: ['370500'], language: 'en' });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      code: 'link-bad-value',
      severity: 'warning',
      values: { parameter: 'overlays', text: overlays.length > 40 ? `${overlays.slice(0, 40)}…` : overlays },
    });
  });

  it('reads as many overlays as there is room for', () => {
    const ids = Array.from({ length: 24 }, (_, i) => `own.f${i}`);
    expect(decode(`overlays=${ids.join()}`)).toEqual({
      state: { ...DEFAULT_MAP_STATE, overlays: ids.map(asAuthored) },
      notices: [],
    });
  });

  it('leaves a value outside the range of its recipe to who draws it', () => {
    expect(decode('overlays=circles~speed:500').state.overlays[0]?.parameters).toEqual({ speed: 500 });
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

  it('come to rest from any overlays that can be read, however they were written', () => {
    const setting = fc.oneof(
      fc.constantFrom('off', 'hide:one', 'hide:tier-2.5', 'opacity:100'),
      fc.double({ min: 1e-7, max: 1e12, noNaN: true }).map((speed) => `speed:${speed}`),
      fc.double({ min: 10, max: 100, noNaN: true }).map((percent) => `opacity:${percent}`),
      fc
        .tuple(fc.stringMatching(/^\d{1,12}$/), fc.stringMatching(/^\d{1,8}$/))
        .map((parts) => `width:${parts.join('.')}`),
    );
    const overlay = fc
      .tuple(fc.constantFrom('circles', 'belt', 'own.我的站点'), fc.array(setting, { maxLength: 4 }))
      .map(([id, settings]) => [id, ...settings].join('~'));
    let readable = 0;
    fc.assert(
      fc.property(fc.array(overlay, { minLength: 1, maxLength: 2 }), (overlays) => {
        const first = decode(`overlays=${overlays.join()}`);
        if (first.notices.length > 0) return;
        readable++;
        const link = encodeLink(first.state);
        expect(decode(link).notices).toEqual([]);
        expect(encodeLink(decode(link).state)).toBe(link);
      }),
      { numRuns: 300 },
    );
    expect(readable).toBeGreaterThan(20);
  });

  it('carry the name of any file of the reader’s own', () => {
    const character = fc.constantFrom('a', 'Z', '7', '.', '-', ' ', '站', '𠮷', '/', '~', ',', '&', '😀', '\ud800');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 80 }), (characters) => {
        const overlays = [asAuthored(ownId(characters.join('')))];
        const original = { ...DEFAULT_MAP_STATE, overlays };
        expect(decode(encodeLink(original))).toEqual({ state: original, notices: [] });
      }),
    );
    const long = [asAuthored(ownId(`a${'𠮷'.repeat(80)}.csv`))];
    expect(decode(encodeLink({ ...DEFAULT_MAP_STATE, overlays: long })).state.overlays).toEqual(long);
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
