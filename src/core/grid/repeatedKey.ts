/** A name that an object in a JSON text has twice, and the line of the second, from 1. */
export interface RepeatedKey {
  readonly key: string;
  readonly line: number;
}

/**
 * The first name that stands twice in one object; null where none does. `JSON.parse` keeps the last of such values and says
 * nothing of the others (RFC 8259, 4), so that figures would be lost without a word.
 *
 * @param json valid, or valid in each of its lines.
 */
export function repeatedKey(json: string): RepeatedKey | null {
  const objects: Set<string>[] = [];
  for (const { index, 0: token, groups } of json.matchAll(TOKENS)) {
    if (token === '{') objects.push(new Set());
    else if (token === '}') objects.pop();
    else if (groups?.key !== undefined) {
      const key = groups.key.includes('\\') ? JSON.parse(groups.key) : groups.key.slice(1, -1);
      const keys = objects.at(-1);
      if (keys?.has(key) === true) return { key, line: lineOf(json, index) };
      keys?.add(key);
    }
  }
  return null;
}

/** Braces, names, and other strings, so that what stands in these is neither. */
const TOKENS = /[{}]|(?<key>"[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"/g;

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
