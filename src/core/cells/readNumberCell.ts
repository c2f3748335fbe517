import type { Qualifier } from '../record/observation';
import { arabicFigure } from './arabicFigure';
import { chineseFigure } from './chineseFigure';
import { inDigits } from './compoundFigure';
import { arrowDirection, type FigureOpening, openFigure } from './figureOpening';
import { type FigureParts, LARGEST_FIGURE } from './figureParts';
import { foldText } from './foldText';
import { behindForecast } from './forecastWords';
import { DIGIT_RUN } from './groupedNumber';
import { hasHiddenCharacters } from './hiddenCharacters';
import { isMissingMark } from './missingMarks';
import { type IsNote, NO_NOTES } from './noteMarks';
import type { NumberCell, UnreadReason } from './numberCell';
import { withExponent } from './powerOfTen';
import { readPeriodCell } from './readPeriodCell';
import { severalNumbers } from './severalNumbers';
import { withoutMarks } from './withoutMarks';

/**
 * What a cell of figures says, as people write them: 1,234.5 · 28.2万人次 · 下降34.2% · (1,234) · 近300 · 二十三起 · "--".
 * What could be read in two ways is not read; only a zero that is written is one.
 *
 * @param isNote whether a note stands in the table for a mark that could be taken for part of the figure: 12①, 12².
 */
export function readNumberCell(text: string, isNote: IsNote = NO_NOTES): NumberCell {
  // Nearly every cell of a large table is one of these.
  if (PLAIN.test(text)) return figure(Number(text), '', 'none', false);
  if (/\d/.test(text) && hasHiddenCharacters(text)) return unread('hidden-characters');
  const cell = foldText(text).trim();
  if (isMissingMark(cell)) return MISSING;
  if (cell.length > LONGEST_CELL) return unread(/\d/.test(cell) ? 'no-figure' : 'no-number');
  if (FORMULA.test(cell)) return unread('formula');
  if (UNCHANGED.test(cell)) return figure(0, '%', 'none', true);
  if (isDateOrTime(cell) || RANK.test(cell)) return unread('no-figure');
  if (BOUND.test(cell)) return unread('bound');
  const { text: bare, isAbout, isMarked, refused } = withoutMarks(withExponent(cell), isNote);
  if (isMarked) return unread('unexplained-mark');
  if (refused !== null && /\d|[一二三四五六七八九十百千万亿]/.test(bare)) return unread(refused);
  const accounting = ACCOUNTING.exec(bare);
  const read = readSigned(accounting === null ? bare : negated(accounting[1]!.trim()));
  const forecast = read.status === 'unread' ? behindForecast(bare) : null;
  if (forecast !== null && readSigned(forecast).status === 'read') return unread('forecast');
  if (read.status === 'read') return isAbout && read.qualifier === 'none' ? { ...read, qualifier: 'about' } : read;
  return read.status === 'unread' && read.reason === 'several-numbers' ? unread(severalNumbers(bare)) : read;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A sentence is no figure, whatever numbers are in it. */
const LONGEST_CELL = 60;
const FORMULA = /^(?:=|#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|CALC!|SPILL!|FIELD!|BLOCKED!|GETTING_DATA|#*$))/i;
const UNCHANGED = /^(?:同比|环比|[与同较](?:上年|去年|上月)(?:同期)?)?持平$/;
/** The third, not three: 第3, 第三名, 3rd. */
const RANK = /^第[\d一二三四五六七八九十百]|^\d+(?:st|nd|rd|th)\b/i;
const ACCOUNTING = /^\(([^()]*\d[^()]*)\)$/;
const MISSING: NumberCell = { status: 'missing' };

/** At most so much, which says no figure: <5, 不足10, 3以下. */
const BOUND =
  /^(?:[<≤≦]|(?:不足|不到|不满|未满|不超过|不大于|不多于|不高于|少于|小于|低于|至多|最多)\s*(?=[\d一二三四五六七八九十百千万亿两])).|[\d一二三四五六七八九十百千万亿%‰][^\d]{0,4}(?:以下|以内|之内)$/;

/** 1,234 of (1,234) is a fall; -12 of (-12) and 下降12% of (下降12%) are already, and +12 of (+12) is none. */
function negated(text: string): string {
  return /^[\d.¥$€£]/.test(text) ? `-${text}` : text;
}

function isDateOrTime(cell: string): boolean {
  if (!MAY_BE_DATE.test(cell)) return false;
  return TIME.test(cell) || DATE.test(cell) || readPeriodCell(cell).status !== 'none';
}

const MAY_BE_DATE = /[年月季:]|\d[-/]\d|\d\.\d+\.\d|[a-z]{3}|[qh]\d/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?$/i;
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ T].*)?$/;

function readSigned(text: string): NumberCell {
  // 5- is a fall to some programs, and half of a range to others.
  if (/\d\s*-$|^±/.test(text)) return unread('ambiguous-sign');
  const arrow = /[↑↓▲▼]$/.exec(text)?.[0];
  const opening = openFigure(arrow === undefined ? text : text.slice(0, -1).trimEnd());
  if (opening === null) return unread('ambiguous-sign');
  if (arrow === undefined) return readOpened(opening);
  const direction = arrowDirection(arrow);
  if (opening.direction !== null && opening.direction !== direction) return unread('ambiguous-sign');
  return readOpened({ ...opening, direction });
}
function readOpened(opening: FigureOpening): NumberCell {
  const parts = partsOf(opening);
  if (typeof parts === 'string') return unread(parts);
  const { value, unit } = inPercent(parts.value, parts.unit === '' ? opening.currency : parts.unit);
  const qualifier = opening.qualifier === 'none' ? parts.qualifier : opening.qualifier;
  return figure(opening.direction === -1 ? -value : value, unit, qualifier, opening.direction !== null);
}

function partsOf({ rest: printed, qualifier }: FigureOpening): FigureParts | UnreadReason {
  const rest = inDigits(printed);
  const run = DIGIT_RUN.exec(rest)?.[1];
  if (run !== undefined) return arabicFigure(rest, run);
  const numbers = rest.match(/\d[\d.,]*/g)?.length ?? 0;
  if (numbers > 0) return numbers === 1 ? 'no-figure' : 'several-numbers';
  return chineseFigure(rest, qualifier !== 'none');
}

function inPercent(value: number, unit: string): { readonly value: number; readonly unit: string } {
  if (unit === '成') return { value: Number((value * 10).toPrecision(12)), unit: '%' };
  if (!unit.startsWith('‰')) return { value, unit };
  // 12.3 / 10 may have more digits in binary than in print.
  return { value: Number((value / 10).toPrecision(12)), unit: `%${unit.slice(1)}` };
}

function figure(value: number, unit: string, qualifier: Qualifier, isSigned: boolean): NumberCell {
  if (!(Math.abs(value) <= LARGEST_FIGURE)) return unread('too-large');
  // There is no negative zero in print.
  const read = { status: 'read', value: value === 0 ? 0 : value, unit, qualifier } as const;
  return isSigned || value < 0 ? { ...read, isSigned: true } : read;
}

function unread(reason: UnreadReason): NumberCell {
  return { status: 'unread', reason };
}
