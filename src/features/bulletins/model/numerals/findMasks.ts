import { IDIOMS, MASKS } from '../words/masks';

export interface MaskToken {
  readonly kind: 'mask';
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

const HAS_NUMERAL = /[\d零一二三四五六七八九十百千万两①-⑳]/;

/** What is no figure by its form alone, in order and without overlaps: the earlier in the table wins. */
export function findMasks(text: string): readonly MaskToken[] {
  const found: MaskToken[] = [];
  const isFree = (start: number, end: number) => found.every((mask) => end <= mask.start || start >= mask.end);
  for (const { pattern, why } of MASKS) {
    for (const match of text.matchAll(pattern)) {
      const masked = match[1] ?? match[0];
      if (masked === '' || !HAS_NUMERAL.test(masked)) continue;
      const start = match.index + match[0].lastIndexOf(masked);
      if (isFree(start, start + masked.length)) found.push({ kind: 'mask', start, end: start + masked.length, why });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

export function idiomAt(text: string, at: number): number {
  IDIOMS.lastIndex = at;
  return IDIOMS.exec(text)?.[0].length ?? 0;
}
