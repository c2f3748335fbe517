import { foldText } from './foldText';

/**
 * Texts in which 23年 and 24年 are written in full, where they name years one after the other, 2022年 beside them counts
 * too: alone, 24年 may be how long something takes, and beside 9年 it is.
 */
export function withYearsInFull(texts: readonly string[]): readonly string[] {
  return nameShortYears(texts) ? texts.map(inFull) : texts;
}

/** Whether years of two digits among texts are years of the calendar. */
export function nameShortYears(texts: Iterable<string>): boolean {
  const years = new Set<number>();
  let isShort = false;
  for (const text of texts) {
    const line = foldText(text).trim();
    if (DURATION.test(line)) return false;
    const [, , short] = SHORT.exec(line) ?? [];
    const [, full] = FULL.exec(line) ?? [];
    if (short !== undefined) {
      isShort = true;
      years.add(yearOf(short));
    } else if (full !== undefined) years.add(Number(full));
  }
  const inOrder = [...years].sort((one, other) => one - other);
  return (
    isShort && inOrder.length > 1 && inOrder.every((year, index) => index === 0 || year === inOrder[index - 1]! + 1)
  );
}

/** The text with its year of two digits in four. */
export function inFull(text: string): string {
  return text.replace(SHORT, (_, before: string | undefined, year: string) => `${before ?? ''}${yearOf(year)}年`);
}

/** At the beginning, or after a space or bracket; not 12年期, 10年以上, 24年来. */
const SHORT = /^(.*[\s(（_-])?(\d\d)年(?![期以内来龄及间限级制前后])/;
const FULL = /^(?:.*[\s(（_-])?((?:19|20)\d\d)年?(?!\d)/;
const DURATION = /^(?:.*[\s(（_-])?\d年(?!\d)/;

/** As spreadsheets take years of two digits. */
function yearOf(digits: string): number {
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}
