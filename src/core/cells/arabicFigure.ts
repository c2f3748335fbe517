import { parseFigure } from '../record/authored/parseFigure';
import { isCountingWord, splitMultiplier, UNSPLIT } from './countingWords';
import { type FigureParts, LARGEST_FIGURE } from './figureParts';
import { saysForecast } from './forecastWords';
import { groupedNumber } from './groupedNumber';
import type { UnreadReason } from './numberCell';
import { timesFactor } from './timesFactor';

/**
 * Reads a figure that begins with digits: 28.2万余人次, 1,234.5元, 1.2E+05.
 *
 * @param run the digits that `DIGIT_RUN` finds at the start of the text.
 */
export function arabicFigure(text: string, run: string): FigureParts | UnreadReason {
  const mantissa = groupedNumber(run);
  if (typeof mantissa === 'string') return mantissa;
  const exponent = EXPONENT.exec(text.slice(run.length))?.[0] ?? '';
  const number = exponent === '' ? mantissa : Number(`${mantissa}${exponent}`);
  const tail = text.slice(run.length + exponent.length).trim();
  const { word, factor } = splitMultiplier(tail);
  if (HEDGED.test(word) && !SQUARE.test(word)) return hedgedFigure(number, tail);
  return withUnit({ value: timesFactor(number, factor), unit: word, qualifier: 'none' });
}

const EXPONENT = /^e(?:\+?\d{1,3}|-\d{1,2})(?![\da-z])/i;
const HEDGED = /[\d〇零一二三四五六七八九十百千万亿两兩萬億余餘多+]|以上/;

/** A number with hedge, multiplier and unit behind it, as the record's own figures are printed. */
function hedgedFigure(number: number, tail: string): FigureParts | UnreadReason {
  const isAtLeast = tail.startsWith('+');
  const words = isAtLeast ? tail.slice(1) : tail;
  const start = KEPT_WHOLE.exec(words)?.index ?? words.length;
  const head = words.slice(0, start).replace(/\s/g, '');
  if (/\d/.test(words.replace(/[/每][\d,]+/, ''))) return 'several-numbers';
  // 1e+21 has no place in front of 万.
  if (number > LARGEST_FIGURE) return 'too-large';
  const printed = parseFigure(`${number}${head}`);
  if (printed.status === 'unreadable') return 'several-numbers';
  const { value, qualifier, unit } = printed.figure;
  return withUnit({ value, unit: `${unit}${words.slice(start)}`, qualifier: isAtLeast ? 'or-more' : qualifier });
}

/** From where a unit is one word, whatever numerals are in it: 百分点, 千克, /万人. */
const KEPT_WHOLE = new RegExp(`个?百分点|${UNSPLIT.source}|[/每]`);

function withUnit(parts: FigureParts): FigureParts | UnreadReason {
  const { unit } = parts;
  if (saysForecast(unit)) return 'forecast';
  if (UNCLEAR_MULTIPLIER.test(unit) || (LETTER.test(unit) && !isCountingWord(unit))) return 'unclear-multiplier';
  if (ABOUT.test(unit) || OF_TIME.test(unit)) return 'no-figure';
  if (FRACTION.test(unit)) return 'ratio';
  if (unit.length <= LONGEST_UNIT && (UNIT.test(unit) || SQUARE.test(unit))) return parts;
  return /\d/.test(unit) ? 'several-numbers' : 'no-figure';
}

const LONGEST_UNIT = 16;
/** With a letter or a sign of its own, and after 每 or / only what is counted by. */
const UNIT =
  /^(?=$|[/每·.(\s\d,]*[\p{L}%‰°])(?:[\p{L}%‰°²³/·.()\s]|[/每](?:10(?=[万萬千])|1(?:0{2,8}|(?:0{0,2},000)+))(?=\p{L}))*$/u;
/** w is 万 to some and watts to others. */
const UNCLEAR_MULTIPLIER = /^(?:[kKwWMB]|[bB]n|mn|[mM]io)(?![a-zA-Z])/;
/** 1000p is provisional, 1000E expected, and 12m may be millions. */
const LETTER = /^[a-z]$/i;
/** 1000来人 */
const ABOUT = /^(?:来|左右|上下|几)/;
/** 2023年末人口 and 5月发案 name what is counted, and when; 100日元 is a figure. */
const OF_TIME = /^(?:年|月|季度?)[\p{L}(]/u;
const FRACTION = /^[¼-¾⅐-⅞↉]/;
/** km2 and 元/m2 have a digit that is no second number. */
const SQUARE = /^(?:[\p{L}/\s]*\/)?[a-z]{0,2}m[23]$/iu;
