import { normaliseNumerals } from '../record/numerals';
import { parseFigure } from '../record/parseFigure';
import { isCountingWord } from './countingWords';
import type { FigureParts } from './figureParts';
import type { UnreadReason } from './numberCell';

/**
 * Reads a figure in Chinese numerals: 二十三起, 千余名, 百分之十二.
 *
 * @param isHedged whether a hedge stands in front of it, so that 百亿 is a number and no unit.
 */
export function chineseFigure(text: string, isHedged: boolean): FigureParts | UnreadReason {
  const share = /^([百千])分之(.+)$/.exec(text);
  if (share !== null) {
    const of = chineseFigure(share[2]!, isHedged);
    if (typeof of === 'string' || of.unit !== '') return 'no-number';
    return { ...of, unit: share[1] === '百' ? '%' : '‰' };
  }
  const printed = parseFigure(text);
  if (printed.status === 'unreadable') {
    // 三至五起 begins with a numeral; 一 of 统一 is none.
    return printed.reason === 'several-numerals' && FIRST_NUMERAL.test(text) ? 'several-numbers' : 'no-number';
  }
  const { start, end, value, qualifier, unit } = printed.figure;
  // 万元 is a unit, not ten thousand of them; 三亚市 is a place, not three of something.
  const isBare = !isHedged && qualifier === 'none' && /^[百千万亿]+$/.test(normaliseNumerals(text.slice(start, end)));
  return start !== 0 || isBare || !(unit === '' || isCountingWord(unit)) ? 'no-number' : { value, unit, qualifier };
}

const FIRST_NUMERAL = /^[〇零一二三四五六七八九十两兩]/;
