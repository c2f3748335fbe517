import { isCountingWord } from '../cells/countingWords';
import { hasHiddenCharacters, withHiddenShown } from '../cells/hiddenCharacters';
import { readNumberCell } from '../cells/readNumberCell';
import { LONGEST_CELL } from './gridLimits';

/** Of visible ASCII and of Chinese, Japanese and Korean: nothing to clean, as almost always. */
const CLEAN = /^[!-~\u3001-\ud7ff]*$/;

/**
 * A cell as one line of text: without control characters, invisible marks (which turn the direction of writing, or make
 * two names look alike) and halves of surrogate pairs; white space, line breaks too, is one space, and none at the ends.
 * A cell that would read as a figure without them keeps the sign of what cannot be decoded in their places: 72 and 23 with
 * a mark between them must not become 7223.
 */
export function cleanCell(text: string): string {
  if (CLEAN.test(text)) return text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL);
  // Cut first, so that a cell of a hundred megabytes costs nothing; half a character at the cut is taken off with the rest.
  const cut = text.slice(0, LONGEST_CELL);
  const cleaned = cut.replaceAll(UNSEEN, '').replaceAll(SPACES, ' ').trim();
  if (!hasHiddenCharacters(cut)) return cleaned;
  return isFigure(cleaned) || isFigure(cleaned.replaceAll(' ', ''))
    ? withHiddenShown(cut).replaceAll(/\s+/g, ' ').trim()
    : cleaned;
}

function isFigure(text: string): boolean {
  const cell = readNumberCell(text);
  return cell.status === 'read' && (cell.unit === '' || isCountingWord(cell.unit));
}

/** The hard and narrow ones that typesetters part thousands with say something: 1 234 with such a one is one number. */
const SPACES = /(?:(?!(?<=\d)[\u00a0\u2009\u202f]\d{3}(?!\d))[\p{Cc}\p{Zl}\p{Zp}\s])+/gu;
const UNSEEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether a character code may stand in a cell that needs no cleaning. */
export function isCleanCode(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);
}
