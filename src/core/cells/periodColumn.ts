import { type DateOrder, dateOrderOf, inDateOrder, isOrderedDate } from './dateOrder';
import { foldText } from './foldText';
import { isOfUpdate, isPeriodHeading, type PeriodPart, periodPartOf } from './periodHeading';
import { readPeriodCell } from './readPeriodCell';
import { serialDate } from './serialDate';
import { inFull, nameShortYears } from './shortYears';
import { areSplitYears, saysSplitYear } from './splitYears';

/** A column of periods, whose cells say together how each is to be read. */
export interface PeriodColumn {
  readonly part: PeriodPart;
  /** A cell in a form that says the same wherever it stands: 2020.0 below a year is 2020年, 45292 is 2024-01-01. */
  textOf(cell: string): string;
  /** The first date whose order no cell of the column tells; such dates are not read. null where there is none. */
  readonly unclear: string | null;
  /** The first cell that is a spreadsheet's number of a day; null where there is none. */
  readonly serial: string | null;
}

/**
 * @param cells all of the column, since 1/13/20 in one of them tells how the others are read.
 * @param beside cells of the table's other columns of periods, which are written in one order.
 */
export function periodColumn(heading: string, cells: Iterable<string>, beside: Iterable<string> = []): PeriodColumn {
  const part = periodPartOf(heading);
  const isHeaded = isPeriodHeading(heading);
  const dates = new Set<string>();
  const years = new Set<string>();
  let serial: string | null = null;
  let isEachNewYear = true;
  for (const cell of cells) {
    if (years.size < MOST_YEARS && SAYS_YEAR.test(cell)) years.add(cell);
    isEachNewYear &&= cell === '' || EDGE_OF_YEAR.test(cell) || /^\d{4}年?$/.test(cell);
    if (isOrderedDate(cell, isHeaded)) dates.add(cell);
    else if (serial === null && isHeaded && isWhole(part) && isSerial(cell)) serial = cell;
  }
  const others = new Set<string>();
  if (dates.size > 0) for (const cell of beside) if (isOrderedDate(cell, false)) others.add(cell);
  const order = dateOrderOf([...dates, ...others]);
  const isClear = order !== null && order !== 'ambiguous';
  const hasSerials = serial !== null;
  const [areSplit, areShort] = [areSplitYears(years, part === 'month' ? 2 : 1), nameShortYears(years)];
  const areNewYears = part === 'year' && isEachNewYear;
  return {
    part,
    unclear: dates.size > 0 && !isClear ? [...dates][0]! : null,
    serial,
    textOf(cell) {
      // As a month it could be read.
      if (areSplit && saysSplitYear(cell)) return `${cell}学年`;
      if (areNewYears && EDGE_OF_YEAR.test(cell)) return `${cell.slice(0, 4)}年`;
      return formOf(areShort ? inFull(cell) : cell, part, isClear ? order : null, hasSerials);
    },
  };
}

/** A year that a spreadsheet keeps as a date: 2024/1/1, 2024-12-31 00:00:00. */
const EDGE_OF_YEAR = /^\d{4}(?:[-/.]0?1[-/.]0?1|[-/.]12[-/.]31|年1月1日|年12月31日)(?:[ T]0?0:00(?::00)?)?$/;

/** Of more nobody writes the years in two digits. */
const MOST_YEARS = 200;
const SAYS_YEAR = /\d\d年|\d\d[-/–]\d\d/;

/** Of the cells of a column of periods, some may say nothing of time. */
const LEAST_SHARE = 0.8;

/**
 * Whether a column holds periods. Plain numbers are years, months or days only below a heading that announces them, or
 * where all have eight digits and are dates.
 *
 * @param cells without blank ones.
 */
export function holdsPeriods(heading: string, cells: readonly string[], isNumeric: boolean): boolean {
  const isHeaded = isPeriodHeading(heading);
  if (isNumeric && !isHeaded) return areDatesOfDigits(cells);
  const { part, textOf } = periodColumn(heading, cells);
  // What cannot be read below 日期 is refused: it is not of the period of the title.
  if (isHeaded && !isOfUpdate(heading) && (!isNumeric || isNeverCounted(heading))) return true;
  const says = (cell: string) => {
    const text = textOf(cell);
    if (saysSplitYear(cell) || readPeriodCell(text).status !== 'none' || isOrderedDate(text, isHeaded)) return true;
    return part === 'day' ? isDay(text) : isHeaded && /^(?:0?[1-9]|1[0-2])$/.test(text);
  };
  return cells.filter(says).length / cells.length >= LEAST_SHARE;
}

/** Seconds or milliseconds since 1970, as programs write moments: of which day one is depends on where. */
export function areUnixTimes(cells: readonly string[]): boolean {
  return cells.every((cell) => /^1\d{9}(?:\d{3})?$/.test(cell));
}

/** 时间 may head minutes; 年份, 周次 and timestamp head nothing that is measured. */
function isNeverCounted(heading: string): boolean {
  return /年份|年度|日期|周|date|week|timestamp/i.test(heading);
}

function areDatesOfDigits(cells: readonly string[]): boolean {
  return (
    new Set(cells).size > 1 &&
    cells.every(
      (cell) => /^(?:19|20)\d{6}(?:\.0+)?$/.test(cell) && readPeriodCell(withoutZeros(cell)).status === 'read',
    )
  );
}

function formOf(cell: string, part: PeriodPart, order: DateOrder | null, hasSerials: boolean): string {
  const text = withoutZeros(foldText(cell).trim());
  if (hasSerials && isSerial(text)) return serialDate(Math.floor(Number(text)), 'date', false) ?? text;
  if (order !== null && isOrderedDate(text, true)) return inDateOrder(text, order);
  if (part === 'year' && /^\d{4}$/.test(text)) return `${text}年`;
  if (part === 'month' && /^\d{1,2}$/.test(text)) return `${Number(text)}月`;
  if (part === 'day' && /^\d{1,2}$/.test(text)) return `${Number(text)}日`;
  return part === 'quarter' && /^[1-4]$/.test(text) ? `第${'一二三四'[Number(text) - 1]}季度` : text;
}

/** 2020.0, as a year is written that was once kept among numbers with decimals. */
function withoutZeros(text: string): string {
  return text.replace(/^(\d{1,8})\.0+$/, '$1');
}

function isWhole(part: PeriodPart): boolean {
  return part === 'whole' || part === 'start' || part === 'end' || part === 'day';
}

/** From 1970 to 2099: five digits, which are no year, month or date of digits. */
function isSerial(cell: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(cell) && Number(cell) >= 25_569 && Number(cell) < 73_051;
}

function isDay(text: string): boolean {
  return /^(?:[1-9]|[12]\d|3[01])日$/.test(text);
}
