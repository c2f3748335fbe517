import { namesChange, namesOnlyComparison, namesPercent } from '../../cells/headingWords';
import type { PeriodCell } from '../../cells/periodCell';
import { type Heading, readHeading } from '../../cells/readHeading';
import { unitKey } from '../../cells/unitKey';
import type { Notice } from '../../notice';
import type { Period } from '../../observation';
import { periodKey } from '../../period';
import { columnName } from '../columnName';
import { formOf, type TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';

/** A column of figures. */
export interface ValueColumn {
  /** From 0. */
  readonly column: number;
  /** Key of its measure; '' in a long table, whose rows say it. */
  readonly measure: string;
  /** As the heading says it, a key of `units` where it is one; '' where it says none. */
  readonly unit: string;
  /** What the heading counts in: 10 000 for 万元. */
  readonly factor: number;
  /** What the heading says of time. */
  readonly period: PeriodCell;
}

const LONGEST_KEY = 120;
/** It has every day that a part of a year may end on. */
const LEAP_YEAR = 2000;

/**
 * The columns of figures with what their headings say. Two columns of one heading are two measures, the second named by
 * its column too, which is told.
 *
 * @param above texts above the heading: a title names the measure of columns that say years alone, and 单位：万元 counts for
 *   columns that say no unit.
 * @param name of the sheet or file, where there is no title.
 */
export function valueColumns(
  headings: readonly string[],
  layout: TableLayout,
  above: readonly string[],
  name: string,
): { readonly columns: readonly ValueColumn[]; readonly notices: readonly Notice[] } {
  const isLong = formOf(layout) === 'long';
  const shared = sharedUnit(above);
  const title = titleOf(above) || name;
  const taken = new Map<string, number>();
  const notices: Notice[] = [];
  const read = withWhatIsCompared(headings, layout);
  const columns = layout.roles.flatMap((role, column): readonly ValueColumn[] => {
    if (role !== 'value') return [];
    const heading = read[column]!;
    const { unit, factor } = isSaid(heading) || isOfOtherUnit(heading.name) ? heading : shared;
    const plain = (heading.name || title).slice(0, LONGEST_KEY);
    const identity = isLong ? String(column) : JSON.stringify([plain, unit, periodKey(spanOf(heading.period))]);
    const twin = taken.get(identity);
    taken.set(identity, column);
    if (twin !== undefined)
      notices.push(
        tableNotice('table-heading-twice', 'warning', { heading: plain, first: twin + 1, second: column + 1 }),
      );
    const measure = isLong ? '' : twin === undefined ? plain : `${plain} · ${columnName(column + 1)}`;
    return [{ column, measure, unit: unitKey(unit), factor, period: heading.period }];
  });
  return { columns: isLong ? columns : apartByUnit(columns, read), notices };
}

/** By column; 同比 right of 发案 is 发案 同比, of the latest period that stands there. */
function withWhatIsCompared(headings: readonly string[], { roles }: TableLayout): readonly Heading[] {
  let compared: Heading | null = null;
  return roles.map((role, column) => {
    const heading = readHeading(headings[column] ?? '');
    if (role !== 'value') return heading;
    if (!namesOnlyComparison(heading.name)) {
      const isEarlier = compared?.name === heading.name && endOf(heading.period) < endOf(compared.period);
      // Whether 同比 right of 其中：命案 is of that or of the whole, nothing tells.
      if (!isEarlier) compared = heading.name.includes('其中') ? null : heading;
      return heading;
    }
    if (compared === null) return heading;
    const period: PeriodCell = heading.period.status === 'none' ? compared.period : heading.period;
    const name = `${compared.name} ${heading.name}`.trim();
    // 上年同期 is counted as this year is; 同比 is not.
    const { unit, factor } = isSaid(heading) || isOfOtherUnit(heading.name) ? heading : compared;
    return { name, unit, factor, period };
  });
}

function isSaid({ unit, factor }: Heading): boolean {
  return unit !== '' || factor !== 1;
}

/** 单位：万元 above a table is not of its 同比 and 破案率, but is of 增长额. */
function isOfOtherUnit(name: string): boolean {
  return namesPercent(name) || (namesChange(name) && !/[额数量]$/.test(name));
}

/** 案件（起） beside 案件（%）: the same words, but two measures. */
function apartByUnit(columns: readonly ValueColumn[], headings: readonly Heading[]): readonly ValueColumn[] {
  const first = new Map<string, string>();
  return columns.map((column) => {
    const unit = first.get(column.measure) ?? column.unit;
    first.set(column.measure, unit);
    if (unit === column.unit) return column;
    const printed = headings[column.column]!.unit || column.unit;
    const apart = printed === '' ? ` · ${columnName(column.column + 1)}` : `（${printed}）`;
    return { ...column, measure: `${column.measure}${apart}` };
  });
}

function endOf(period: PeriodCell): string {
  return spanOf(period).end;
}

function spanOf(period: PeriodCell): Period {
  if (period.status === 'none') return NO_SPAN;
  // A year is enough to tell two parts of a year apart.
  return (period.status === 'read' ? period.period : period.inYear(LEAP_YEAR)) ?? NO_SPAN;
}

const NO_SPAN: Period = { start: '', end: '' };

function sharedUnit(above: readonly string[]): { readonly unit: string; readonly factor: number } {
  const said = above
    .map((text) => /(?:单位|單位|unit)\s*[:：]\s*([^()（）\s]+)/i.exec(text)?.[1])
    .find((unit) => unit !== undefined);
  return said === undefined || /[、,，/]/.test(said) ? { unit: '', factor: 1 } : readHeading(`(${said})`);
}

function titleOf(above: readonly string[]): string {
  const title = above.find((text) => !/^[（(]?(?:单位|單位|unit)/i.test(text)) ?? '';
  return readHeading(title).name;
}
