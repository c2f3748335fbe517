import { FIELD_RULES, FIELDS } from '../mapState';
import { isPageParameter } from './pageMode';

/** In which a story, a project or small tables travel, packed. */
export const PACK = 'pack';

/** What a link says, and whether it says something that is none of this page's. */
export interface LinkParameters {
  /** In their order, names as they are written by this page; of those that are none of its own as they stand. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  /** Whether others have put something into it, which has no place in the address. */
  readonly hasForeign: boolean;
}

/**
 * The parameters of a link. A chat or a web page adds its own behind a question mark (`?from=singlemessage`), in front of
 * the hash or behind it, or among ours (`&utm_source=…`): these are passed over. Names count whatever their case and width,
 * behind what a router writes in front of them (`#/theme=`), and as HTML writes them (`&amp;theme=`).
 *
 * @param text of a hash or a query, with or without its leading # or ?.
 */
export function linkParameters(text: string): LinkParameters {
  const [own = '', ...added] = unwrapped(text).split(/[?#]/);
  const ofLink = entriesOf(own);
  const ofOthers = added.flatMap(entriesOf);
  const entries = [
    ...ofLink.filter(([name]) => isKnown(name) || !ADDED.test(name)),
    ...ofOthers.filter(([name]) => isKnown(name)),
  ];
  return { entries, hasForeign: [...ofLink, ...ofOthers].some(([name]) => !isKnown(name)) || ofOthers.length > 0 };
}

/**
 * What a query and a hash say together: a query for whoever opens the page from a place that strips hashes. Of the query
 * only what this page knows, since any chat may add to it.
 */
export function addressParameters(search: string, hash: string): string {
  const ofQuery = linkParameters(search).entries.filter(([name]) => isKnown(name));
  const query = new URLSearchParams(ofQuery.map(([name, value]) => [name, value])).toString();
  return [query, unwrapped(hash)].filter((part) => part !== '').join('&');
}

/** What the last parameter of a name says; null where none does. */
export function parameterOf(text: string, name: string): string | null {
  return linkParameters(text).entries.findLast(([other]) => other === name)?.[1] ?? null;
}

/**
 * A value as it stands, and then as it may have been meant before a chat, a keyboard or a sentence had it: encoded twice,
 * in full-width characters, with what follows the link in its sentence (`。`, `)`, `，请看`), with capitals.
 */
export function readingsOf(value: string): readonly string[] {
  const once = decodedAgain(value);
  const narrow = once.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '');
  const readings = [value, once, narrow, withoutTail(once), asciiHead(narrow)];
  return [...new Set([...readings, ...readings.map((reading) => reading.toLowerCase())])];
}

/** Without what a sentence around the link has left on its end: `。`, `)`, `</a>`. */
function withoutTail(value: string): string {
  return value.replace(/[^\x21-\x7e\p{L}\p{N}\p{M}].*$|[<>"'`|\\{}^].*$/su, '').replace(/[.;:!?)\]*_/%&]+$/, '');
}

/** Of a sentence that goes on without a gap: `population请看`. */
function asciiHead(value: string): string {
  const head = /^[\x21-\x7e]*/.exec(value)?.[0] ?? '';
  return head === value ? withoutTail(value) : withoutTail(head).replace(/,+$/, '');
}

/** Without what stands in front of a link, with ASCII's & and =, and decoded where it was encoded as a whole. */
function unwrapped(text: string): string {
  const own = text
    .replace(/^[#?!/]+/, '')
    .replace(/＆|%EF%BC%86/gi, '&')
    .replace(/＝|%EF%BC%9D/gi, '=');
  return own.includes('=') || !/%3D|%253D/i.test(own) ? own : unwrapped(decodedAgain(own));
}

/** What was encoded once more than it should be; as it stands where it was not. */
function decodedAgain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function entriesOf(text: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(text)].map(([name, value]) => {
    const folded = name
      .normalize('NFKC')
      .replace(/[\p{Cf}\s]/gu, '')
      .toLowerCase()
      .replace(/^(?:[!/]|amp;)+/, '');
    return [isKnown(folded) ? folded : name, value] as const;
  });
}

/** Names under which chats, shops and counters of visitors put their own into any link, and remains of HTML. */
const ADDED =
  /^(?:utm_\w*|from|isappinstalled|share(?:_?\w+)?|spm|scm|(?:fb|g|ms|tt|dc)clid|[gw]braid|nsukey|tdsourcetag|ivk_sa|chksm|_wv|(?:amp|gt|lt|quot|apos|nbsp);?)$/i;

const KNOWN: ReadonlySet<string> = new Set([PACK, ...FIELDS.flatMap((key) => FIELD_RULES[key].parameters)]);

function isKnown(name: string): boolean {
  return KNOWN.has(name) || isPageParameter(name);
}
