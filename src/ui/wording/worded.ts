import type { Wording } from '../../core/text/wording';
import type { Words } from './useWords';

/** That the keys of the core are phrases, a test holds: it does not know them. */
export function worded(words: Words, wording: Wording): string;
export function worded(words: Words, wording: Wording | null): string | null;
export function worded({ t, of }: Words, wording: Wording | null): string | null {
  if (wording === null) return null;
  return 'key' in wording ? t(wording.key as 'layers.perDot', { ...wording.values } as { count: number }) : of(wording);
}
