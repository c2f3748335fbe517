import type { MapState } from '../../core/portrayal/mapState';
import { type Notice, warning } from '../../core/text/notice';
import { DEFAULT_MAP_STATE, FIELD_RULES, FIELDS } from '../mapState';
import type { LinkContext } from './linkContext';
import { LINK_FIELDS } from './linkFields';
import { linkParameters, PACK, readingsOf } from './linkParameters';
import { isPageParameter } from './pageMode';

export type { LinkContext } from './linkContext';

/**
 * MapState ⇄ the hash of the address: readable parameters, defaults left out.
 *
 *     #theme=cases-solved&per=residents,day&view=118.6,37.5,6.2&area=370500&classes=quantile,5&lang=en&labels=0
 *
 * A link is untrusted: each parameter is read by itself, and one that cannot be read is reported and left at its
 * default, so that a broken link, or one of a newer version, still shows what could be understood. A theme that is not
 * here stays the one that is asked for: no other map stands in its place (`absentTheme`).
 */
export interface Link {
  readonly state: MapState;
  /** A story or tables that travel in the link, still packed; null where none do. No part of MapState. */
  readonly pack: string | null;
  readonly notices: readonly Notice[];
}

/** The longest link that is read at all, and the longest that is written; a longer one is no link of ours. */
export const LONGEST_LINK = 8192;
/** More is no help to anybody. */
const MOST_NOTICES = 8;
/** What a pack may look like: any other text would be taken for parameters when it is written into a link. */
const PACKED = /^[\w.-]+$/;

/**
 * The hash without its #; empty for the default state.
 *
 * @param pack what else travels in it.
 */
export function encodeLink(state: MapState, pack: string | null = null): string {
  const parameters = FIELDS.flatMap((key) => encodeField(key, state));
  if (pack !== null) parameters.push(`${PACK}=${pack}`);
  const link = parameters.join('&');
  // Names of many files may be too long for a link: the lowest go first, so that what is written can be read.
  if (link.length <= LONGEST_LINK || state.overlays.length === 0) return link;
  return encodeLink({ ...state, overlays: state.overlays.slice(0, -1) }, pack);
}

/**
 * The link to a map as an address has it. The default map of the first edition has to say so once there are others: an
 * address without a link is that of the newest. So has the default map of a site that opens with another theme.
 *
 * @param opening the theme that the page shows without a link.
 */
export function linkTo(
  state: MapState,
  newestEdition: number,
  pack: string | null = null,
  opening: string = DEFAULT_MAP_STATE.theme,
): string {
  const link = encodeLink(state, pack);
  const isFresh = state.edition === newestEdition && state.theme === opening;
  return link === '' && !isFresh ? `edition=${state.edition}` : link;
}

function encodeField<K extends keyof MapState>(key: K, state: MapState): readonly string[] {
  return Object.entries<string | null>(LINK_FIELDS[key].encode(state[key])).flatMap(([name, text]) =>
    text === null ? [] : [`${name}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`],
  );
}

/**
 * @param text parameters as in a hash or a query, with or without its leading # or ?.
 * @param fresh what the page shows without a link, and with one that says nothing of the map.
 */
export function decodeLink(text: string, context: LinkContext, fresh: MapState = defaultsIn(context)): Link {
  if (text.length > LONGEST_LINK) {
    const notices = [warning('link-too-long', { length: text.length, limit: LONGEST_LINK })];
    return { state: fresh, pack: null, notices };
  }
  const notices: Notice[] = [];
  let state: MapState | null = null;
  let pack: string | null = null;
  const said = new Set<string>();
  for (const [name, value] of linkParameters(text).entries) {
    const key = fieldOf(name);
    if (key === null && name !== PACK) {
      if (!isPageParameter(name)) notices.push(warning('link-unknown-parameter', { parameter: excerpt(name) }));
      continue;
    }
    if (said.has(name)) notices.push(warning('link-repeated-parameter', { parameter: name }));
    said.add(name);
    if (key === null) {
      pack = readingsOf(value).find((packed) => PACKED.test(packed)) ?? null;
      if (pack === null) notices.push(warning('pack-damaged', {}));
    } else {
      const read: Decoded = decodeField(key, name, value, state ?? defaultsIn(context), context);
      state = read.state ?? state;
      notices.push(...read.notices);
    }
  }
  return { state: state === null ? fresh : atFigure(state, context), pack, notices: bounded(notices) };
}

/** What a link leaves unsaid. */
function defaultsIn({ defaultTheme }: LinkContext): MapState {
  return defaultTheme === undefined ? DEFAULT_MAP_STATE : { ...DEFAULT_MAP_STATE, theme: defaultTheme };
}

function fieldOf(parameter: string): keyof MapState | null {
  return FIELDS.find((key) => FIELD_RULES[key].parameters.some((name: string) => name === parameter)) ?? null;
}

/** A figure opens on the card of its own place, whatever else the link selects. */
function atFigure(state: MapState, context: LinkContext): MapState {
  const place = state.figure === null ? null : context.placeOfFigure(state.figure);
  return place === null || state.selection[0] === place ? state : { ...state, selection: [place] };
}

interface Decoded {
  /** With what the parameter says; null where it says nothing that can be read. */
  readonly state: MapState | null;
  readonly notices: readonly Notice[];
}

function decodeField<K extends keyof MapState>(
  key: K,
  name: string,
  text: string,
  state: MapState,
  context: LinkContext,
): Decoded {
  const field = LINK_FIELDS[key];
  const parsers = field.parse as Readonly<Record<string, (typeof field.parse)[keyof typeof field.parse]>>;
  for (const reading of readingsOf(text)) {
    const value = parsers[name]?.(reading, state[key], context) ?? null;
    if (value !== null) return { state: { ...state, [key]: value }, notices: [] };
  }
  const kept = field.keep?.(text) ?? null;
  if (kept !== null) return { state: { ...state, [key]: kept }, notices: [] };
  const told = field.noticeOf?.(text, context) ?? warning('link-bad-value', { parameter: name, text: excerpt(text) });
  const instead = field.instead?.(context);
  return { state: instead === undefined ? null : { ...state, [key]: instead }, notices: [told] };
}

/** Each once, and the first few: a link can hold a thousand mistakes. */
function bounded(notices: readonly Notice[]): readonly Notice[] {
  const different = [...new Map(notices.map((each) => [JSON.stringify(each), each])).values()];
  if (different.length <= MOST_NOTICES) return different;
  const count = different.length - MOST_NOTICES;
  return [...different.slice(0, MOST_NOTICES), warning('link-more-problems', { count })];
}

/** Enough of a strange value to recognise it by. */
function excerpt(text: string): string {
  return text.length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}
