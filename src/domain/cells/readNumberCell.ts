import type { Qualifier } from '../observation';
import { normaliseNumerals } from '../record/numerals';
import { parseFigure } from '../record/parseFigure';
import { isCountingWord, splitMultiplier, UNSPLIT } from './countingWords';
import { arrowDirection, type FigureOpening, openFigure } from './figureOpening';
import { foldText } from './foldText';
import { DIGIT_RUN, groupedNumber } from './groupedNumber';
import { isMissingMark } from './missingMarks';
import type { NumberCell, UnreadReason } from './numberCell';
import { readPeriodCell } from './readPeriodCell';
import { withoutMarks } from './withoutMarks';

/**
 * What a cell of figures says, as people write them: 1,234.5 · 28.2万人次 · 下降34.2% · (1,234) · 近300 · 二十三起 · "--".
 * What could be read in two ways is not read; only a zero that is written is one.
 */
export function readNumberCell(text: string): NumberCell {
  // Nearly every cell of a large table is one of these.
  if (PLAIN.test(text)) return figure(Number(text), '', 'none', false);
  const cell = foldText(text).trim();
  if (isMissingMark(cell)) return MISSING;
  if (cell.length > LONGEST_CELL) return unread(/\d/.test(cell) ? 'no-figure' : 'no-number');
  if (FORMULA.test(cell)) return unread('formula');
  if (UNCHANGED.test(cell)) return figure(0, '%', 'none', true);
  if (isDateOrTime(cell)) return unread('no-figure');
  const bare = withoutMarks(cell);
  const accounting = ACCOUNTING.exec(bare);
  return accounting === null ? readSigned(bare) : readSigned(negated(accounting[1]!.trim()));
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A sentence is no figure, whatever numbers are in it. */
const LONGEST_CELL = 60;
/** Beyond this, figures are a slip of the pen, and no whole number is exact. */
const LARGEST = 1e15;
const FORMULA = /^(?:=|#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|CALC!|SPILL!|FIELD!|BLOCKED!|GETTING_DATA|#*$))/i;
const UNCHANGED = /^(?:同比|环比|[与同较](?:上年|去年|上月)(?:同期)?)?持平$/;
const ACCOUNTING = /^\(([^()]*\d[^()]*)\)$/;
const MISSING: NumberCell = { status: 'missing' };

/** 1,234 of (1,234) is a fall; -12 of (-12) is one already. */
function negated(text: string): string {
  return /^[-+]/.test(text) ? text : `-${text}`;
}

function isDateOrTime(cell: string): boolean {
  if (!MAY_BE_DATE.test(cell)) return false;
  return TIME.test(cell) || DATE.test(cell) || readPeriodCell(cell).status !== 'none';
}

const MAY_BE_DATE = /[年月季:]|\d[-/]\d|\d\.\d+\.\d|[a-z]{3}|[qh]\d/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?$/i;
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ T].*)?$/;

function readSigned(text: string): NumberCell {
  const arrow = /[↑↓▲▼]$/.exec(text)?.[0];
  const opening = openFigure(arrow === undefined ? text : text.slice(0, -1).trimEnd());
  if (opening === null) return unread('no-figure');
  if (arrow === undefined) return readOpened(opening);
  const direction = arrowDirection(arrow);
  if (opening.direction !== null && opening.direction !== direction) return unread('no-figure');
  return readOpened({ ...opening, direction });
}

function readOpened(opening: FigureOpening): NumberCell {
  const { rest } = opening;
  const run = DIGIT_RUN.exec(rest)?.[1];
  if (run !== undefined) return readArabic(opening, run);
  if (/\d.*\D\d/.test(rest)) return unread('several-numbers');
  if (/\d/.test(rest)) return unread('no-figure');
  return readChinese(opening);
}

function readArabic(opening: FigureOpening, run: string): NumberCell {
  const number = groupedNumber(run);
  if (typeof number === 'string') return unread(number);
  const tail = opening.rest.slice(run.length);
  const exponent = EXPONENT.exec(tail)?.[0] ?? '';
  if (exponent !== '') return readTail(opening, Number(`${number}${exponent}`), tail.slice(exponent.length).trim());
  return readTail(opening, number, tail.trim());
}

const EXPONENT = /^e(?:\+?\d{1,3}|-\d{1,2})(?![\da-z])/i;

/** What follows the digits: a multiplier, a hedge and the unit. */
function readTail(opening: FigureOpening, number: number, tail: string): NumberCell {
  const { word, factor } = splitMultiplier(tail);
  // 28.2 × 10 000 has more digits in binary than in print.
  const product = factor === 1 ? number : Number((number * factor).toPrecision(12));
  return HEDGED.test(word) ? readHedged(opening, number, tail) : opened(opening, product, 'none', word);
}

function readHedged(opening: FigureOpening, number: number, tail: string): NumberCell {
  const start = KEPT_WHOLE.exec(tail)?.index ?? tail.length;
  const kept = tail.slice(start);
  const plain = String(number);
  const isAtLeast = tail.startsWith('+');
  const head = tail.slice(isAtLeast ? 1 : 0, Math.max(start, isAtLeast ? 1 : 0)).replace(/\s/g, '');
  if (/\d/.test(head))
    return /^[^\d]*[a-z][23]$/i.test(tail) ? opened(opening, number, 'none', tail) : unread('several-numbers');
  // An exponent has no place in front of 万.
  if (!/^[\d.]+$/.test(plain)) return unread('too-large');
  const printed = parseFigure(`${plain}${head}`);
  if (printed.status === 'unreadable') return unread('several-numbers');
  const { value, qualifier, unit } = printed.figure;
  return opened(opening, value, isAtLeast ? 'or-more' : qualifier, `${unit}${kept}`);
}

const HEDGED = /[\d〇零一二三四五六七八九十百千万亿两兩萬億余餘多+]|以上/;
/** From where a unit is one word, whatever numerals are in it: 百分点, 千克, /万人. */
const KEPT_WHOLE = new RegExp(`个?百分点|${UNSPLIT.source.slice(1)}|[/每]`);

function readChinese(opening: FigureOpening): NumberCell {
  const share = /^([百千])分之(.+)$/.exec(opening.rest);
  if (share !== null) {
    const of = readOpened({ ...opening, rest: share[2]! });
    if (of.status !== 'read') return of;
    return of.unit === '' ? { ...of, ...inPercent(of.value, share[1] === '百' ? '%' : '‰') } : unread('no-figure');
  }
  const printed = parseFigure(opening.rest);
  if (printed.status === 'unreadable') {
    // 三至五起 begins with a numeral; 一 of 统一 is none.
    const isSeveral = printed.reason === 'several-numerals' && CHINESE_NUMERAL.test(normaliseNumerals(opening.rest));
    return unread(isSeveral ? 'several-numbers' : 'no-number');
  }
  const { start, end, value, qualifier, unit } = printed.figure;
  // 万元 is a unit, not ten thousand of them; 三亚市 is a place, not three of something.
  const isHedged = qualifier !== 'none' || opening.qualifier !== 'none';
  const isBare = !isHedged && /^[百千万亿]+$/.test(normaliseNumerals(opening.rest.slice(start, end)));
  if (start !== 0 || isBare || !(unit === '' || isCountingWord(unit))) return unread('no-number');
  return opened(opening, value, qualifier, unit);
}

const CHINESE_NUMERAL = /^[〇一二三四五六七八九十]/;

/** The figure with what its opening says. */
function opened(opening: FigureOpening, number: number, hedge: Qualifier, printedUnit: string): NumberCell {
  const { direction, qualifier, currency } = opening;
  if (printedUnit.length > LONGEST_UNIT || !UNIT.test(printedUnit)) {
    return unread(/\d/.test(printedUnit) ? 'several-numbers' : 'no-figure');
  }
  const { value, unit } = inPercent(number, printedUnit === '' ? currency : printedUnit);
  const signed = direction === -1 ? -value : value;
  return figure(signed, unit, qualifier === 'none' ? hedge : qualifier, direction !== null);
}

const LONGEST_UNIT = 16;
const UNIT = /^(?:[\p{L}%‰°²³/·.()\s]*|[\p{L}/\s]+[23])$/u;

function inPercent(value: number, unit: string): { readonly value: number; readonly unit: string } {
  // 12.3‰ / 10 has more digits in binary than in print.
  return unit.startsWith('‰')
    ? { value: Number((value / 10).toPrecision(12)), unit: `%${unit.slice(1)}` }
    : { value, unit };
}

function figure(value: number, unit: string, qualifier: Qualifier, isSigned: boolean): NumberCell {
  if (!(Math.abs(value) <= LARGEST)) return unread('too-large');
  // There is no negative zero in print.
  const read = { status: 'read', value: value === 0 ? 0 : value, unit, qualifier } as const;
  return isSigned || value < 0 ? { ...read, isSigned: true } : read;
}

function unread(reason: UnreadReason): NumberCell {
  return { status: 'unread', reason };
}
