import { afterAll, describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import type { MapState } from '../../../src/core/portrayal/mapState';
import { decodeLink, encodeLink } from '../../../src/state/link/permalink';
import { DEFAULT_MAP_STATE, FIELD_RULES } from '../../../src/state/mapState';
import { context } from './mapStates';

type Golden = readonly [link: string, change: Partial<MapState>];
const flat = { bearing: 0, pitch: 0 };
const dongying = { longitude: 118.6, latitude: 37.5, zoom: 6.2, ...flat };

/**
 * Links of version 1. They have been given out, and open the same map for good: lines are only ever added here, none is
 * changed or taken away, whatever becomes of the defaults, the names or the code.
 */
const GOLDEN: readonly Golden[] = [
  ['', {}],
  ['edition=2', { edition: 2 }],
  ['theme=population', { theme: 'population' }],
  ['view=118.6,37.5,6.2', { view: dongying }],
  ['view=118.6,37.5,6.2,90', { view: { ...dongying, bearing: 90 } }],
  ['view=-70.25,-33.4,0', { view: { ...flat, longitude: -70.25, latitude: -33.4, zoom: 0 } }],
  ['area=370500', { selection: ['370500'] }],
  ['area=370500,210200', { selection: ['370500', '210200'] }],
  ['area=370500&figure=fraud-370500', { selection: ['370500'], figure: 'fraud-370500' }],
  ['area=210200&figure=cases%2F210200', { selection: ['210200'], figure: 'cases/210200' }],
  ['classes=quantile,4', { classification: { method: 'quantile', classCount: 4 } }],
  ['classes=equal-interval,5', { classification: { method: 'equal-interval', classCount: 5 } }],
  ['classes=natural-breaks,9', { classification: { method: 'natural-breaks', classCount: 9 } }],
  ['classes=standard-deviation,6', { classification: { method: 'standard-deviation', classCount: 6 } }],
  ['classes=symmetric,2', { classification: { method: 'symmetric', classCount: 2 } }],
  ['classes=manual,-50,0,50', { classification: { method: 'manual', classCount: 2, breaks: [-50, 0, 50] } }],
  [
    'classes=manual,1e-7,0.5,1e%2B21',
    { classification: { method: 'manual', classCount: 2, breaks: [1e-7, 0.5, 1e21] } },
  ],
  ['level=county', { geography: { level: 'county' } }],
  ['level=prefecture', { geography: { level: 'prefecture' } }],
  ['level=province', { geography: { level: 'province' } }],
  ['per=residents,day', { normalisation: ['residents', 'day'] }],
  ['per=area', { normalisation: ['area'] }],
  ['per=none', { normalisation: [] }],
  ['per=own', { normalisation: ['own'] }],
  ['per=residents,day,own', { normalisation: ['residents', 'day', 'own'] }],
  ['period=2024-01-01_2024-09-30', { period: { start: '2024-01-01', end: '2024-09-30' } }],
  ['period=2020-11-01', { period: { start: '2020-11-01', end: '2020-11-01' } }],
  ['parts=all', { panels: true }],
  ['symbol=fill', { symbol: 'choropleth' }],
  ['symbol=circle', { symbol: 'proportionalSymbol' }],
  ['symbol=none', { symbol: 'none' }],
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
  ['overlays=own.%E7%AB%99%E7%82%B9', { overlays: [asAuthored('own.站点')] }],
  ['light=night', { basemap: { appearance: 'night', labels: true } }],
  ['labels=0', { basemap: { appearance: 'auto', labels: false } }],
  ['light=day&labels=0', { basemap: { appearance: 'day', labels: false } }],
  ['lang=en', { language: 'en' }],
];

/** What readers share; each has to be short enough for a message. */
const TYPICAL: readonly Golden[] = [
  [
    'theme=cases-solved&view=118.6,37.5,6.2&area=370500&classes=quantile,5&per=residents,day&labels=0&lang=en',
    {
      theme: 'cases-solved',
      view: dongying,
      selection: ['370500'],
      classification: { method: 'quantile', classCount: 5 },
      normalisation: ['residents', 'day'],
      basemap: { appearance: 'auto', labels: false },
      language: 'en',
    },
  ],
  [
    'theme=population&view=118.6751,37.4336,7.25,12&area=370500&classes=natural-breaks,6&lang=en&edition=2',
    {
      edition: 2,
      theme: 'population',
      view: { longitude: 118.6751, latitude: 37.4336, zoom: 7.25, bearing: 12, pitch: 0 },
      selection: ['370500'],
      classification: { method: 'natural-breaks', classCount: 6 },
      language: 'en',
    },
  ],
  [
    'theme=population&view=121.60312,38.91277,10.4&area=210200&figure=cases%2F210200&overlays=dalian-circles~speed:40~hide:five&light=night',
    {
      theme: 'population',
      view: { ...flat, longitude: 121.60312, latitude: 38.91277, zoom: 10.4 },
      selection: ['210200'],
      figure: 'cases/210200',
      overlays: [{ id: 'dalian-circles', isShown: true, opacity: 1, parameters: { speed: 40 }, hidden: ['five'] }],
      basemap: { appearance: 'night', labels: true },
    },
  ],
  [
    'area=370103&classes=manual,-50,-25,0,25,50&level=county&symbol=fill&light=day',
    {
      selection: ['370103'],
      classification: { method: 'manual', classCount: 4, breaks: [-50, -25, 0, 25, 50] },
      geography: { level: 'county' },
      symbol: 'choropleth',
      basemap: { appearance: 'day', labels: true },
    },
  ],
];
const LONGEST_TYPICAL = 200;

describe('golden links of version 1', () => {
  it.each([...GOLDEN, ...TYPICAL])('#%s', (link, change) => {
    const state = { ...DEFAULT_MAP_STATE, ...change };
    expect(decodeLink(link, context)).toEqual({ state, pack: null, notices: [] });
    expect(encodeLink(state)).toBe(link);
  });

  it('say every parameter of every field, but for the version, which there is one of', () => {
    const said = new Set([...GOLDEN, ...TYPICAL].flatMap(([link]) => [...new URLSearchParams(link).keys()]));
    const parameters = Object.values(FIELD_RULES).flatMap((rule): readonly string[] => rule.parameters);
    expect(parameters.filter((parameter) => !said.has(parameter))).toEqual(['v']);
    expect(decodeLink('v=1', context)).toEqual({ state: DEFAULT_MAP_STATE, pack: null, notices: [] });
  });

  it.each(TYPICAL)('#%s is short', (link) => {
    expect(link.length).toBeLessThan(LONGEST_TYPICAL);
  });

  it('leaves the defaults of version 1 as they are', () => {
    expect(DEFAULT_MAP_STATE).toEqual({
      version: 1,
      edition: 1,
      view: null,
      basemap: { appearance: 'auto', labels: true },
      geography: { level: 'auto' },
      theme: 'fraud-cases',
      normalisation: null,
      symbol: null,
      period: null,
      panels: false,
      classification: null,
      overlays: [],
      selection: [],
      figure: null,
      language: 'zh',
    });
  });

  afterAll(() => {
    const lines = [...GOLDEN, ...TYPICAL].map(([link]) => `${String(link.length).padStart(4)}  #${link}`);
    process.stdout.write(`golden links of version 1, characters:\n${lines.join('\n')}\n`);
  });
});
