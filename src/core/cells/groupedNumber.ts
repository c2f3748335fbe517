import { NARROW_SPACE } from './foldText';
import type { UnreadReason } from './numberCell';

/**
 * A run of digits with whatever parts them, as a number; or why it is none. Thousands are parted by commas, apostrophes
 * or narrow spaces, decimals by a point, as Chinese and English print them. What a comma or an ordinary space could also
 * part otherwise is not guessed at: 12,34 · 1.234,5 · 1 234.
 */
export function groupedNumber(run: string): number | UnreadReason {
  // 0411 is a code; as a number it would lose its zero.
  if (/^0\d/.test(run)) return 'no-figure';
  if (/^\d*(?:\.\d+)?$/.test(run)) return Number(run);
  if (GROUPED.test(run)) return Number(run.replace(SEPARATORS, ''));
  if (run.includes(' ') && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(run)) return 'several-numbers';
  return 'ambiguous-separator';
}

/** The digits that a text begins with, with what may part them; the first group is the run. */
export const DIGIT_RUN = new RegExp(`^(\\d+(?:[,.'’ ${NARROW_SPACE}]\\d+)*|\\.\\d+)`);

const GROUPED = new RegExp(`^[1-9]\\d{0,2}([,'’${NARROW_SPACE}])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?$`);
const SEPARATORS = new RegExp(`[,'’${NARROW_SPACE}]`, 'g');
