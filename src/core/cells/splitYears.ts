import { foldText } from './foldText';

/**
 * Whether texts name years that two calendar years share, as school and fiscal years do, though each alone may be a month:
 * 2009-10, 2010-11, 2011-12. Beside 2009-09 or 2010-10, which are none, they are months.
 *
 * @param least so many different ones; of one alone nothing tells whether it is a month.
 */
export function areSplitYears(texts: Iterable<string>, least = 2): boolean {
  const years = new Set<string>();
  for (const text of texts) {
    const said = SPLIT.exec(foldText(text));
    if (said === null) continue;
    if (!isSplit(said)) return false;
    years.add(said[1]!);
  }
  return years.size >= least;
}

/** Whether a text says one that may be such a year. */
export function saysSplitYear(text: string): boolean {
  const said = SPLIT.exec(foldText(text));
  return said !== null && isSplit(said);
}

const SPLIT = /(?<![\d/.-])((?:19|20)\d\d)\s?[-/]\s?(\d\d)(?![\d/.-])/;

function isSplit([, first, last]: RegExpExecArray): boolean {
  return Number(last) === (Number(first) + 1) % 100;
}
