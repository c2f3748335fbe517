import { normaliseNumerals } from '../record/authored/numerals';
import { parseFigure } from '../record/authored/parseFigure';
import { isCountingWord, splitMultiplier } from './countingWords';
import type { FigureParts } from './figureParts';
import type { UnreadReason } from './numberCell';
import { timesFactor } from './timesFactor';

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
  const decimal = DECIMAL.exec(text)?.groups;
  if (decimal !== undefined) return decimalFigure(decimal.whole!, decimal.decimals!, decimal.tail!);
  const tenths = TENTHS.exec(text)?.groups;
  if (tenths !== undefined) return { value: tenthsOf(tenths), unit: '%', qualifier: 'none' };
  const printed = parseFigure(text);
  if (printed.status === 'unreadable') {
    // 三至五起 begins with a numeral; 一 of 统一 is none.
    return printed.reason === 'several-numerals' && FIRST_NUMERAL.test(text) ? 'several-numbers' : 'no-number';
  }
  const { start, end, value, qualifier, unit } = printed.figure;
  const numeral = normaliseNumerals(text.slice(start, end)).replace(/[余多]/g, '');
  // 万元 is a unit, not ten thousand of them; 三亚市 is a place, not three of something.
  const isBare = !isHedged && qualifier === 'none' && /^[百千万亿]+$/.test(numeral);
  if (start !== 0 || isBare || !(unit === '' || isCountingWord(unit))) return 'no-number';
  if (WELL_FORMED.test(numeral)) return { value, unit, qualifier };
  return /[一二三四五六七八九]{2}/.test(numeral) ? 'range' : 'no-number';
}

const DIGIT = '[一二三四五六七八九两]';
/** 十二点五, 三点二五亿元; 八点三十 is a time. */
const DECIMAL =
  /^(?<whole>[〇零一二三四五六七八九十百千两]+)点(?<decimals>[〇零一二三四五六七八九]+)(?<tail>(?![十百千点分]).*)$/;
/** 三成 and 三成五 are 30 % and 35 %. */
const TENTHS = new RegExp(`^(?<tens>${DIGIT})成(?<ones>${DIGIT})?$`);

function decimalFigure(whole: string, decimals: string, tail: string): FigureParts | UnreadReason {
  const before = chineseFigure(whole, false);
  if (typeof before === 'string' || before.unit !== '') return 'no-number';
  const { word, factor } = splitMultiplier(tail);
  if (word !== '' && !isCountingWord(word)) return 'no-number';
  const behind = [...decimals].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
  return { value: timesFactor(Number(`${before.value}.${behind}`), factor), unit: word, qualifier: 'none' };
}

const DIGITS = '〇一二三四五六七八九';

function tenthsOf({ tens = '', ones }: Readonly<Record<string, string | undefined>>): number {
  const digit = (text: string) => DIGITS.indexOf(text.replace('两', '二'));
  return 10 * digit(tens) + (ones === undefined ? 0 : digit(ones));
}

const FIRST_NUMERAL = /^[〇零一二三四五六七八九十两兩]/;

/** Below ten thousand: 三千〇五十, 二百三, 十六; of 三四 and 十七八 nobody knows which is meant. */
const SECTION =
  '(?:[一二三四五六七八九]?千〇?)?(?:[一二三四五六七八九]?百〇?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?';
/** Or digit by digit, of which there are then many: 二〇二四. */
const WELL_FORMED = new RegExp(
  `^(?:〇|(?:${SECTION}万〇?)?(?:${SECTION}亿〇?)?(?:${SECTION}万〇?)?${SECTION}|[一二三四五六七八九][〇一二三四五六七八九]{3,})$`,
);
