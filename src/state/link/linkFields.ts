import { isAdcode } from '../../core/areas/area';
import type { LevelChoice, MapState } from '../../core/portrayal/mapState';
import { DENOMINATORS, type Normalisation, type SymbolType } from '../../core/record/theme';
import type { Notice } from '../../core/text/notice';
import { isLanguage } from '../../core/text/text';
import { DEFAULT_MAP_STATE, type FIELD_RULES } from '../mapState';
import { encodeClassification, parseClassification } from './linkClassification';
import type { LinkContext } from './linkContext';
import { encodeOverlays, parseOverlays } from './linkOverlays';
import { encodePeriod, parsePeriod } from './linkPeriod';
import { encodeView, parseView } from './linkView';

type ParameterOf<K extends keyof MapState> = (typeof FIELD_RULES)[K]['parameters'][number];

/** How one field of MapState travels. `parse` gives null for what it cannot read. */
interface LinkField<K extends keyof MapState> {
  /** Parameters in the link, null for one that is left out. */
  encode(value: MapState[K]): Readonly<Record<ParameterOf<K>, string | null>>;
  readonly parse: Readonly<
    Record<ParameterOf<K>, (text: string, value: MapState[K], context: LinkContext) => MapState[K] | null>
  >;
  /** What a value is kept as of which no reading is known here; null where it is none. The map says what it lacks. */
  keep?(text: string): MapState[K] | null;
  /** What stands in the place of a value that cannot be read; where this is not said, the default. */
  instead?(context: LinkContext): MapState[K];
  /** What is told of a value that cannot be read; null, or where this is not said, that it cannot be. */
  noticeOf?(text: string, context: LinkContext): Notice | null;
}

/** Every field with every parameter that `FIELD_RULES` names. */
export const LINK_FIELDS: { readonly [K in keyof MapState]: LinkField<K> } = {
  version: {
    encode: () => ({ v: null }),
    parse: { v: (text) => (text === '1' ? 1 : null) },
  },
  edition: {
    encode: (edition) => ({ edition: edition === DEFAULT_MAP_STATE.edition ? null : String(edition) }),
    parse: {
      edition: (text, _, context) =>
        /^[1-9]\d{0,8}$/.test(text) && Number(text) <= context.newestEdition() ? Number(text) : null,
    },
    instead: (context) => context.newestEdition(),
    noticeOf: (text, context) => {
      if (!/^[1-9]\d{0,8}$/.test(text)) return null;
      const values = { edition: Number(text), newest: context.newestEdition() };
      return { code: 'link-newer-edition', severity: 'warning', values };
    },
  },
  theme: {
    encode: (theme) => ({ theme: theme === DEFAULT_MAP_STATE.theme ? null : theme }),
    parse: { theme: (text, _, context) => (context.hasTheme(text) ? text : null) },
    keep: possibleTheme,
  },
  view: {
    encode: (view) => ({ view: view === null ? null : encodeView(view) }),
    parse: { view: parseView },
  },
  selection: {
    encode: (selection) => ({ area: selection.length === 0 ? null : selection.slice(0, MOST_SELECTED).join(',') }),
    parse: {
      area: (text, _, context) => {
        const adcodes = [...new Set(text.split(','))];
        const areKnown = adcodes.every((adcode) => isAdcode(adcode) && context.hasArea(adcode));
        return areKnown && adcodes.length <= MOST_SELECTED ? adcodes : null;
      },
    },
  },
  figure: {
    encode: (figure) => ({ figure }),
    parse: { figure: (text, _, context) => (context.placeOfFigure(text) === null ? null : text) },
  },
  classification: {
    encode: (choice) => ({ classes: choice === null ? null : encodeClassification(choice) }),
    parse: { classes: parseClassification },
  },
  geography: {
    encode: ({ level }) => ({ level: level === DEFAULT_MAP_STATE.geography.level ? null : level }),
    parse: { level: (text) => (Object.hasOwn(LEVELS, text) ? { level: text as LevelChoice } : null) },
  },
  normalisation: {
    encode: (normalisation) => ({ per: normalisation === null ? null : normalisation.join(',') || AS_PUBLISHED }),
    parse: { per: parseNormalisation },
  },
  symbol: {
    encode: (symbol) => ({ symbol: symbol === null ? null : SYMBOL_NAMES[symbol] }),
    parse: { symbol: (text) => SYMBOLS.find((symbol) => SYMBOL_NAMES[symbol] === text) ?? null },
  },
  period: {
    encode: (period) => ({ period: period === null ? null : encodePeriod(period) }),
    parse: { period: parsePeriod },
  },
  panels: {
    encode: (panels) => ({ parts: panels ? 'all' : null }),
    parse: { parts: (text) => (text === 'all' ? true : null) },
  },
  overlays: {
    encode: (overlays) => ({ overlays: encodeOverlays(overlays) }),
    parse: { overlays: (text, _, context) => parseOverlays(text, context) },
  },
  basemap: {
    encode: ({ appearance, labels }) => ({
      light: appearance === 'auto' ? null : appearance,
      labels: labels ? null : '0',
    }),
    parse: {
      light: (text, value) => (text === 'day' || text === 'night' ? { ...value, appearance: text } : null),
      labels: (text, value) => (text === '0' || text === '1' ? { ...value, labels: text === '1' } : null),
    },
  },
  language: {
    encode: (language) => ({ lang: language === DEFAULT_MAP_STATE.language ? null : language }),
    // Accepts a browser's `zh-CN` as well.
    parse: {
      lang: (text) => {
        const code = /^([a-z]+)(?:-[a-z]+)*$/i.exec(text)?.[1]?.toLowerCase() ?? '';
        return isLanguage(code) ? code : null;
      },
    },
  },
};

const LONGEST_THEME = 100;

/** The id of a theme that another atlas or a newer one may have: no other map stands in its place. */
function possibleTheme(text: string): string | null {
  const id = text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return id === '' || id.length > LONGEST_THEME ? null : id;
}

const LEVELS: Readonly<Record<LevelChoice, true>> = { auto: true, province: true, prefecture: true, county: true };
const AS_PUBLISHED = 'none';
const MOST_SELECTED = 24;
const SYMBOL_NAMES: Readonly<Record<SymbolType, string>> = {
  choropleth: 'fill',
  proportionalSymbol: 'circle',
  none: 'none',
};
const SYMBOLS = Object.keys(SYMBOL_NAMES) as readonly SymbolType[];

/** Each denominator once, in the order of the list: two links to one map are the same text. */
function parseNormalisation(text: string): Normalisation | null {
  if (text === AS_PUBLISHED) return [];
  const parts = text.split(',');
  const chosen = DENOMINATORS.filter((denominator) => parts.includes(denominator));
  return chosen.length === parts.length ? chosen : null;
}
