import { LONGEST_CELL } from './gridLimits';

/** Of visible ASCII and of Chinese, Japanese and Korean: nothing to clean, as almost always. */
const CLEAN = /^[!-~\u3001-\ud7ff]*$/;

/**
 * A cell as one line of text: without control characters, invisible marks (which turn the direction of writing, or make
 * two names look alike) and halves of surrogate pairs; white space, line breaks too, is one space, and none at the ends.
 */
export function cleanCell(text: string): string {
  if (CLEAN.test(text)) return text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL);
  // Cut first, so that a cell of a hundred megabytes costs nothing; half a character at the cut is taken off with the rest.
  return text
    .slice(0, LONGEST_CELL)
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Whether a character code may stand in a cell that needs no cleaning. */
export function isCleanCode(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);
}
