import { isForecastYear } from '../../../../core/cells/forecastWords';
import type { PeriodCell } from '../../../../core/cells/periodCell';
import { type PeriodColumn, periodColumn } from '../../../../core/cells/periodColumn';
import type { PeriodPart } from '../../../../core/cells/periodHeading';
import { NO_PERIOD, readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import type { Period } from '../../../../core/record/observation';
import { periodKey } from '../../../../core/record/period';
import type { Notice } from '../../../../core/text/notice';
import { plainText } from '../../../../core/text/plainText';
import type { TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';
import type { ColumnPeriod } from './columnPeriod';

/** The figure's period, or why it has none. */
type PeriodOf = Period | NoPeriod;
/** `forecast`: its row is of a year that has not come about. */
type NoPeriod = 'no-period' | 'no-year' | 'forecast';

export interface PeriodReader {
  /**
   * Index of the figure's period in `periods`, or why it has none.
   *
   * @param ofHeading what the heading of the figure's column says.
   */
  of(cells: readonly string[], ofHeading: ColumnPeriod): number | NoPeriod;
  /** The same of a cell that is no figure, so that nothing is noted of it; null where it has no period. */
  ofUnread(cells: readonly string[], ofHeading: ColumnPeriod): Period | null;
  /** Those that were found so far. */
  readonly periods: readonly Period[];
  /** What has to be known of how the cells of periods were read so far. */
  notices(): readonly Notice[];
}

/**
 * Reads when figures are of: what their row says, else the heading of their column, else what the layout says for all. A
 * heading without a year (1-9月) is of the year that its row names, and 上年同期 of the year before the row's.
 *
 * @param rows below the heading.
 */
export function createPeriodReader(layout: TableLayout, headings: readonly string[], rows: Grid): PeriodReader {
  const columns = layout.roles.flatMap((role, column) => (role === 'period' ? [column] : []));
  const forms = columns.map((column) => {
    const others = columns.filter((other) => other !== column);
    return periodColumn(headings[column] ?? '', cellsOf(rows, [column]), cellsOf(rows, others));
  });
  const { periods, indexOf } = numberedPeriods();
  const known = new Map<string, PeriodCell>();
  const unread = { count: 0, column: 0, text: '' };

  const ofRow = (cells: readonly string[]): PeriodCell => {
    const text =
      columns.length === 1 ? (cells[columns[0]!] ?? '') : columns.map((column) => cells[column] ?? '').join('\t');
    const read = known.get(text) ?? composed(text.split('\t'), forms);
    known.set(text, read);
    return read;
  };
  const settled = (cell: PeriodCell, year: number | null): PeriodOf => {
    if (cell.status === 'read') return cell.period;
    if (cell.status === 'none') return 'no-period';
    if (year === null) return 'no-year';
    return cell.inYear(year) ?? 'no-period';
  };
  const besides = (said: PeriodCell, of: (base: Period) => Period | null): PeriodOf => {
    const ofTable = columns.length === 0 ? layout.period : null;
    const base = said.status === 'read' ? said.period : said.status === 'needs-year' ? inYear(said, layout) : ofTable;
    return (base === null ? null : of(base)) ?? 'no-period';
  };

  const noteUnread = (cells: readonly string[]) => {
    unread.count += 1;
    if (unread.count > 1) return;
    unread.column = columns.find((column) => cells[column]) ?? columns[0]!;
    unread.text = plainText(cells[unread.column] ?? '');
  };

  const saidBy = (cells: readonly string[]) => (columns.length === 0 ? NO_PERIOD : ofRow(cells));
  const periodOf = (ofHeading: ColumnPeriod, said: PeriodCell): PeriodOf => {
    if (ofHeading.status === 'unclear') return 'no-period';
    if (ofHeading.status === 'relative') return besides(said, ofHeading.of);
    if (said.status === 'read' && ofHeading.status === 'needs-year')
      return settled(ofHeading, Number(said.period.end.slice(0, 4)));
    if (said.status === 'none' && ofHeading.status !== 'none') return settled(ofHeading, layout.year);
    // 2022年人口 in a row of 2024-01-15 is of neither for certain; 2024年3月 in one of 2024 says more.
    if (said.status === 'read' && ofHeading.status === 'read') return settled(narrower(said, ofHeading), null);
    if (said.status !== 'none') return settled(said, said.status === 'needs-year' ? yearOf(ofHeading, layout) : null);
    return columns.length > 0 || layout.period === null ? 'no-period' : layout.period;
  };

  return {
    periods,
    notices() {
      const { count, column, text } = unread;
      const own = forms.flatMap((form, index) => noticesOf(form, headings[columns[index]!] ?? ''));
      if (text === '' || forms.some(({ unclear }) => unclear !== null)) return own;
      return [...own, tableNotice('table-periods-unread', 'warning', { heading: headings[column] ?? '', text, count })];
    },
    of(cells, ofHeading) {
      const said = saidBy(cells);
      if (said.status === 'none' && columns.some((column) => isForecastYear(cells[column] ?? ''))) return 'forecast';
      if (columns.length > 0 && said.status === 'none' && ofHeading.status === 'none') noteUnread(cells);
      const period = periodOf(ofHeading, said);
      return typeof period === 'string' ? period : indexOf(period);
    },
    ofUnread(cells, ofHeading) {
      const period = periodOf(ofHeading, saidBy(cells));
      return typeof period === 'string' ? null : period;
    },
  };
}

/** Periods in the order in which they are asked for, each once. */
function numberedPeriods() {
  const periods: Period[] = [];
  const indices = new Map<string, number>();
  /** Headings and the cells of periods give the same object again. */
  const ofSame = new WeakMap<Period, number>();
  return {
    periods,
    indexOf(period: Period): number {
      const same = ofSame.get(period);
      if (same !== undefined) return same;
      const key = periodKey(period);
      const index = indices.get(key) ?? periods.push(period) - 1;
      indices.set(key, index);
      ofSame.set(period, index);
      return index;
    },
  };
}

function* cellsOf(rows: Grid, columns: readonly number[]): Iterable<string> {
  for (const column of columns) for (const row of rows) yield row[column] ?? '';
}

function noticesOf({ unclear, serial, textOf }: PeriodColumn, heading: string): readonly Notice[] {
  return [
    ...(unclear === null ? [] : [tableNotice('table-dates-unclear', 'warning', { heading, text: unclear })]),
    ...(serial === null
      ? []
      : [tableNotice('table-dates-numbered', 'info', { heading, text: serial, date: textOf(serial) })]),
  ];
}

function yearOf(ofHeading: PeriodCell, { year }: TableLayout): number | null {
  return ofHeading.status === 'read' ? Number(ofHeading.period.end.slice(0, 4)) : year;
}

function inYear(cell: PeriodCell, { year }: TableLayout): Period | null {
  return cell.status === 'needs-year' && year !== null ? cell.inYear(year) : null;
}

/** In the order in which they make one period: 2024年 and 9月, whichever stands first. */
const PARTS: readonly PeriodPart[] = ['year', 'quarter', 'month', 'day'];

/** 2024 and 9, under year and month, are 2024年9月; a start and an end are a period. */
function composed(cells: readonly string[], columns: readonly PeriodColumn[]): PeriodCell {
  const said = columns
    .map(({ part, textOf }, index) => ({ part, text: textOf(cells[index] ?? '') }))
    .filter(({ text }) => text !== '');
  const textOf = (part: PeriodPart) => said.find((each) => each.part === part)?.text ?? '';
  // 2024年9月 beside its year is whole already.
  const isWhole = ({ part, text }: { part: PeriodPart; text: string }) =>
    !PARTS.includes(part) || (part !== 'year' && readPeriodCell(text).status === 'read');
  const parts = said.filter((each) => !isWhole(each));
  // Of a quarter and its month the month says more.
  const joined = PARTS.flatMap((part) => parts.filter((each) => each.part === part))
    .filter(({ part }, _, all) => part !== 'quarter' || !all.some((other) => other.part === 'month'))
    .map(({ text }) => text)
    .join('');
  const [start, end] = [textOf('start'), textOf('end')];
  const isSpan = start !== '' && end !== '';
  const wholes = said.filter((each) => isWhole(each) && !(isSpan && (each.part === 'start' || each.part === 'end')));
  const texts = [joined, isSpan ? `${start}至${end}` : '', ...wholes.map(({ text }) => text)];
  const read = texts.filter((text) => text !== '').map(readPeriodCell);
  return read.length === 0 ? NO_PERIOD : read.reduce(narrower);
}

/** The part of a year in that year, or the period that lies in the other; none where they contradict each other. */
function narrower(one: PeriodCell, other: PeriodCell): PeriodCell {
  if (one.status === 'needs-year' && other.status === 'read') return narrower(other, one);
  if (one.status !== 'read' || other.status === 'none') return NO_PERIOD;
  const period = other.status === 'read' ? other.period : other.inYear(Number(one.period.end.slice(0, 4)));
  if (period === null) return NO_PERIOD;
  if (isWithin(period, one.period)) return { status: 'read', period };
  return isWithin(one.period, period) ? one : NO_PERIOD;
}

function isWithin(part: Period, whole: Period): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}
