import { ACT, STOCK, STOCK_TOPIC, STRONG_STOCK, WEAK_STOCK } from '../words/stock';
import type { NumeralGroup } from './groups';
import type { SentenceState } from './sentenceState';

/**
 * Whether what follows stands for a day: said by a word (现有, 在册), by one that may also mean a deed (建成, 配备) where the sentence
 * says no time and does nothing, and ended by a deed.
 *
 * @param clause the text of the clause before the numbers; @param window that since the figure before them.
 */
export function updateStock(
  state: SentenceState,
  text: string,
  group: NumeralGroup,
  clause: string,
  window: string,
): void {
  const isRate = /率$|比例$|占比$/.test(clause);
  const isDeed = ACT.test(clause) && !/的(?:约|近)?占$/.test(clause);
  if (STOCK_TOPIC.test(window)) state.isStock = true;
  if (STOCK.test(clause) && !(isRate && !STRONG_STOCK.test(clause))) state.isStock = true;
  else if (WEAK_STOCK.test(clause))
    state.isStock ||= isIdle(state, text.slice(state.from, group.start - clause.length));
  else if (isDeed) state.isStock = false;
  if (window.includes('；') && isDeed && !STOCK.test(clause)) state.isStock = false;
  // 现有法官552名，18个集体获表彰: a number that begins its clause counts what follows it.
  const isFirst = /^$|^[、和及]$/.test(clause) && state.runEnd < group.start && group.numerals[0]?.form === 'digits';
  if (isFirst && /^[\u4e00-\u9fa5]/.test(text.slice(group.numerals[0]!.end))) state.isStock = false;
}

function isIdle(state: SentenceState, before: string): boolean {
  return !state.hasSaidTime && state.figures.length === 0 && !ACT.test(before.replace(/.*，/, ''));
}
