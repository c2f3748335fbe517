import { type Adcode, isAdcode } from '../domain/area';
import type { LevelChoice, MapState, View } from '../domain/mapState';
import type { Notice } from '../domain/notice';
import { asAuthored, isOwnOverlay, type OverlayChoice, PARAMETERS } from '../domain/overlays/choices';
import {
  type ClassificationChoice,
  type ClassificationMethod,
  DENOMINATORS,
  type Normalisation,
  type SymbolType,
} from '../domain/theme';
import { DEFAULT_MAP_STATE } from '../state/mapState';

/**
 * MapState ⇄ the hash of the address: readable parameters, defaults left out.
 *
 *     #theme=cases-solved&per=residents,day&view=118.6,37.5,6.2&area=370500&classes=quantile,5&lang=en&labels=0
 *
 * A link is untrusted: each parameter is read by itself, and one that cannot be read is reported and left at its
 * default, so that a broken link, or one of a newer version, still shows what could be understood.
 */
export interface Link {
  readonly state: MapState;
  readonly notices: readonly Notice[];
}

/** What a link may refer to. */
export interface LinkContext {
  hasTheme(id: string): boolean;
  hasArea(adcode: string): boolean;
  /** Whether there is a recipe of this id. */
  hasOverlay(id: string): boolean;
  /** The place that a figure is of, by the id of its observation; null where there is no such figure. */
  placeOfFigure(id: string): Adcode | null;
}

/** How one field of MapState travels. `parse` gives null for what it cannot read. */
interface Field<K extends keyof MapState> {
  /** Parameters in the link, null for one that is left out. */
  encode(value: MapState[K]): Readonly<Record<string, string | null>>;
  readonly parameters: Readonly<
    Record<string, (text: string, value: MapState[K], context: LinkContext) => MapState[K] | null>
  >;
  /** Whether a change makes an entry in the browser's history; a camera only replaces the last. */
  readonly history: 'push' | 'replace';
}

/** Every field of MapState, so that a forgotten one does not compile. */
export const FIELDS: { readonly [K in keyof MapState]: Field<K> } = {
  version: {
    encode: () => ({ v: null }),
    parameters: { v: (text) => (text === '1' ? 1 : null) },
    history: 'replace',
  },
  theme: {
    encode: (theme) => ({ theme: theme === DEFAULT_MAP_STATE.theme ? null : theme }),
    parameters: { theme: (text, _, context) => (context.hasTheme(text) ? text : null) },
    history: 'push',
  },
  view: {
    encode: (view) => ({ view: view === null ? null : encodeView(view) }),
    parameters: { view: parseView },
    history: 'replace',
  },
  selection: {
    encode: (selection) => ({ area: selection.length === 0 ? null : selection.join(',') }),
    parameters: {
      area: (text, _, context) => {
        const adcodes = text.split(',');
        return adcodes.every((adcode) => isAdcode(adcode) && context.hasArea(adcode)) ? adcodes : null;
      },
    },
    history: 'push',
  },
  figure: {
    encode: (figure) => ({ figure }),
    parameters: { figure: (text, _, context) => (context.placeOfFigure(text) === null ? null : text) },
    history: 'replace',
  },
  classification: {
    encode: (choice) => ({ classes: choice === null ? null : encodeClassification(choice) }),
    parameters: { classes: parseClassification },
    history: 'push',
  },
  geography: {
    encode: ({ level }) => ({ level: level === DEFAULT_MAP_STATE.geography.level ? null : level }),
    parameters: { level: (text) => (Object.hasOwn(LEVELS, text) ? { level: text as LevelChoice } : null) },
    history: 'push',
  },
  normalisation: {
    encode: (normalisation) => ({ per: normalisation === null ? null : normalisation.join(',') || AS_PUBLISHED }),
    parameters: { per: parseNormalisation },
    history: 'push',
  },
  symbol: {
    encode: (symbol) => ({ symbol: symbol === null ? null : SYMBOL_NAMES[symbol] }),
    parameters: {
      symbol: (text) => SYMBOLS.find((symbol) => SYMBOL_NAMES[symbol] === text) ?? null,
    },
    history: 'push',
  },
  overlays: {
    encode: (overlays) => ({ overlays: overlays.length === 0 ? null : overlays.map(encodeOverlay).join(',') }),
    parameters: { overlays: (text, _, context) => parseOverlays(text, context) },
    history: 'push',
  },
  basemap: {
    encode: ({ appearance, labels }) => ({
      light: appearance === 'auto' ? null : appearance,
      labels: labels ? null : '0',
    }),
    parameters: {
      light: (text, value) => (text === 'day' || text === 'night' ? { ...value, appearance: text } : null),
      labels: (text, value) => (text === '0' || text === '1' ? { ...value, labels: text === '1' } : null),
    },
    history: 'replace',
  },
  language: {
    encode: (language) => ({ lang: language === DEFAULT_MAP_STATE.language ? null : language }),
    parameters: { lang: (text) => (text === 'zh' || text === 'en' ? text : null) },
    history: 'replace',
  },
};

const LEVELS: Readonly<Record<LevelChoice, true>> = { auto: true, province: true, prefecture: true, county: true };
const AS_PUBLISHED = 'none';
const MOST_OVERLAYS = 24;
const SYMBOL_NAMES: Readonly<Record<SymbolType, string>> = {
  choropleth: 'fill',
  proportionalSymbol: 'circle',
  none: 'none',
};
const SYMBOLS = Object.keys(SYMBOL_NAMES) as readonly SymbolType[];

/** The longest link that is read at all; a longer one is no link of ours. */
const LONGEST = 8192;
const METHODS: Record<ClassificationMethod, true> = {
  quantile: true,
  'equal-interval': true,
  'natural-breaks': true,
  'standard-deviation': true,
  symmetric: true,
  manual: true,
};

/** The hash without its #; empty for the default state. */
export function encodeLink(state: MapState): string {
  const parameters: string[] = [];
  for (const key of Object.keys(FIELDS) as (keyof MapState)[])
    for (const [name, text] of Object.entries(encodeField(key, state)))
      if (text !== null)
        parameters.push(`${name}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
  return parameters.join('&');
}

function encodeField<K extends keyof MapState>(key: K, state: MapState): Readonly<Record<string, string | null>> {
  return FIELDS[key].encode(state[key]);
}

/** @param text parameters as in a hash or a query, with or without its leading # or ?. */
export function decodeLink(text: string, context: LinkContext, base: MapState = DEFAULT_MAP_STATE): Link {
  if (text.length > LONGEST)
    return { state: base, notices: [notice('link-too-long', { length: text.length, limit: LONGEST })] };
  const notices: Notice[] = [];
  let state = base;
  for (const [name, value] of new URLSearchParams(text.replace(/^[#?]/, ''))) {
    const key = (Object.keys(FIELDS) as (keyof MapState)[]).find((field) =>
      Object.hasOwn(FIELDS[field].parameters, name),
    );
    if (key === undefined) {
      notices.push(notice('link-unknown-parameter', { parameter: excerpt(name) }));
      continue;
    }
    const next = decodeField(key, name, value, state, context);
    if (next === null) notices.push(notice('link-bad-value', { parameter: name, text: excerpt(value) }));
    else state = next;
  }
  return { state: atFigure(state, context), notices };
}

/** A figure opens on the card of its own place, whatever else the link selects. */
function atFigure(state: MapState, context: LinkContext): MapState {
  const place = state.figure === null ? null : context.placeOfFigure(state.figure);
  return place === null || state.selection[0] === place ? state : { ...state, selection: [place] };
}

function decodeField<K extends keyof MapState>(
  key: K,
  name: string,
  text: string,
  state: MapState,
  context: LinkContext,
): MapState | null {
  const value = FIELDS[key].parameters[name]?.(text, state[key], context) ?? null;
  return value === null ? null : { ...state, [key]: value };
}

/** Digits after the point that a pixel at the zoom can show: 512 × 2^zoom pixels are 360°. */
function encodeView({ longitude, latitude, zoom, bearing }: View): string {
  const decimals = Math.max(1, Math.ceil(Math.log10((512 * 2 ** zoom) / 360)) + 1);
  const numbers = [longitude.toFixed(decimals), latitude.toFixed(decimals), zoom.toFixed(2)];
  if (Math.round(bearing) !== 0) numbers.push(bearing.toFixed(0));
  return numbers.map((text) => String(Number(text))).join(',');
}

function parseView(text: string): View | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (numbers.length < 3 || numbers.length > 4 || !numbers.every(Number.isFinite)) return null;
  const [longitude, latitude, zoom, bearing = 0] = numbers as [number, number, number, number?];
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85 || zoom < 0 || zoom > 24) return null;
  return { longitude, latitude, zoom, bearing: ((bearing % 360) + 360) % 360, pitch: 0 };
}

function encodeClassification({ method, classCount, breaks }: ClassificationChoice): string {
  return [method, ...(method === 'manual' && breaks !== undefined ? breaks : [classCount])].join(',');
}

function parseClassification(text: string): ClassificationChoice | null {
  const [method, ...rest] = text.split(',');
  if (method === undefined || !Object.hasOwn(METHODS, method) || rest.some((part) => part.trim() === '')) return null;
  const numbers = rest.map(Number);
  if (!numbers.every(Number.isFinite)) return null;
  if (method === 'manual') {
    const ascends = numbers.every((edge, i) => i === 0 || edge > (numbers[i - 1] as number));
    if (numbers.length < 2 || numbers.length > 12 || !ascends) return null;
    return { method, classCount: numbers.length - 1, breaks: numbers };
  }
  const [classCount] = numbers;
  if (numbers.length !== 1 || !Number.isInteger(classCount) || classCount === undefined) return null;
  if (classCount < 2 || classCount > 9) return null;
  return { method: method as ClassificationMethod, classCount };
}

/** `dalian-circles~speed:40~opacity:60~hide:five`, `…~off`: what is as its author meant it is left out. */
function encodeOverlay({ id, isShown, opacity, parameters, hidden }: OverlayChoice): string {
  return [
    id,
    ...PARAMETERS.flatMap((name) => (parameters[name] === undefined ? [] : [`${name}:${parameters[name]}`])),
    ...(opacity === 1 ? [] : [`opacity:${Math.round(opacity * 100)}`]),
    ...hidden.map((entry) => `hide:${entry}`),
    ...(isShown ? [] : ['off']),
  ].join('~');
}

/** Each overlay once. Whether a parameter lies in the range of its recipe is seen when the overlay is drawn. */
function parseOverlays(text: string, context: LinkContext): readonly OverlayChoice[] | null {
  const choices = text.split(',').map((part) => parseOverlay(part, context));
  if (choices.length > MOST_OVERLAYS || !choices.every((choice) => choice !== null)) return null;
  return new Set(choices.map(({ id }) => id)).size === choices.length ? choices : null;
}

function parseOverlay(text: string, context: LinkContext): OverlayChoice | null {
  const [id = '', ...settings] = text.split('~');
  if (!(isOwnOverlay(id) ? /^own\.[\p{L}\d-]{1,60}$/u.test(id) : context.hasOverlay(id))) return null;
  let choice: OverlayChoice | null = asAuthored(id);
  for (const setting of settings) choice = choice === null ? null : withSetting(choice, setting);
  return choice;
}

function withSetting(choice: OverlayChoice, setting: string): OverlayChoice | null {
  if (setting === 'off') return { ...choice, isShown: false };
  const [name = '', value = '', ...more] = setting.split(':');
  if (more.length > 0) return null;
  if (name === 'hide') return /^[a-z\d.-]{1,40}$/.test(value) ? { ...choice, hidden: [...choice.hidden, value] } : null;
  // So few digits are written as they are read, without an exponent.
  const number = /^\d{1,9}(\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  if (name === 'opacity') return number >= 10 && number <= 100 ? { ...choice, opacity: number / 100 } : null;
  const parameter = PARAMETERS.find((known) => known === name);
  if (parameter === undefined || !(number > 0)) return null;
  return { ...choice, parameters: { ...choice.parameters, [parameter]: number } };
}

/** Each denominator once, in the order of the list: two links to one map are the same text. */
function parseNormalisation(text: string): Normalisation | null {
  if (text === AS_PUBLISHED) return [];
  const parts = text.split(',');
  const chosen = DENOMINATORS.filter((denominator) => parts.includes(denominator));
  return chosen.length === parts.length ? chosen : null;
}

function notice(code: string, values: Notice['values']): Notice {
  return { code, severity: 'warning', values };
}

/** Enough of a strange value to recognise it by. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
