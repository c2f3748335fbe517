import { FIELD_RULES, FIELDS } from '../state/mapState';
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
 * the hash or behind it: these are passed over. Names count whatever their case, and as HTML writes them (`&amp;theme=`).
 *
 * @param text of a hash or a query, with or without its leading # or ?.
 */
export function linkParameters(text: string): LinkParameters {
  const [own = '', ...added] = text.replace(/^[#?]/, '').split('?');
  const ofOthers = added.flatMap(entriesOf);
  const entries = [...entriesOf(own), ...ofOthers.filter(([name]) => isKnown(name))];
  return { entries, hasForeign: entries.some(([name]) => !isKnown(name)) || ofOthers.length > 0 };
}

/**
 * What a query and a hash say together: a query for whoever opens the page from a place that strips hashes. Of the query
 * only what this page knows, since any chat may add to it.
 */
export function addressParameters(search: string, hash: string): string {
  const ofQuery = entriesOf(search.slice(1)).filter(([name]) => isKnown(name));
  const query = new URLSearchParams(ofQuery.map(([name, value]) => [name, value])).toString();
  return [query, hash.slice(1)].filter((part) => part !== '').join('&');
}

/** What the last parameter of a name says; null where none does. */
export function parameterOf(text: string, name: string): string | null {
  return linkParameters(text).entries.findLast(([other]) => other === name)?.[1] ?? null;
}

/** A value without what a sentence around the link has left on its end: `。`, `)`, `，请看`. */
export function withoutTail(value: string): string {
  return value.replace(/[\s。，、；：！？）】》」』”’…].*$/su, '').replace(/[.;:!?)\]}>"']+$/, '');
}

function entriesOf(text: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(text)].map(([name, value]) => {
    const folded = name.trim().toLowerCase().replace(/^amp;/, '');
    return [isKnown(folded) ? folded : name, value] as const;
  });
}

const KNOWN: ReadonlySet<string> = new Set([PACK, ...FIELDS.flatMap((key) => FIELD_RULES[key].parameters)]);

function isKnown(name: string): boolean {
  return KNOWN.has(name) || isPageParameter(name);
}
