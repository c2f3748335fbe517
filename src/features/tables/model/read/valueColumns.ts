import { isOrderedDate } from '../../../../core/cells/dateOrder';
import { namesActual, namesForecast, titlesForecast } from '../../../../core/cells/forecastWords';
import { namesOnlyComparison } from '../../../../core/cells/headingWords';
import { unitKey } from '../../../../core/cells/unitKey';
import { saysUnreadPeriod } from '../../../../core/cells/unreadPeriod';
import { periodKey } from '../../../../core/record/period';
import type { Notice } from '../../../../core/text/notice';
import { columnName } from '../columnName';
import { type Captions, captionsIn, captionsOf, measureOfTitle } from '../recognise/captions';
import { formOf, type TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';
import type { ColumnPeriod } from './columnPeriod';
import { monthsOfTable } from './cutYears';
import { type ColumnHeading, readHeadings, spanOf } from './headingsRead';
import { sharedUnit } from './sharedUnit';

/** A column of figures. */
export interface ValueColumn {
  /** From 0. */
  readonly column: number;
  /** Whether its cells are categories. */
  readonly isCategory: boolean;
  /** Key of its measure; '' of figures in a long table, whose rows say it. */
  readonly measure: string;
  /** As the heading says it, a key of `units` where it is one; '' where it says none. */
  readonly unit: string;
  /** What the heading counts in: 10 000 for 万元. */
  readonly factor: number;
  /** Whether its figures are expected, planned or aimed at, and none that came about. */
  readonly isForecast: boolean;
  /** What the heading says of time. */
  readonly period: ColumnPeriod;
}

const LONGEST_KEY = 120;
const NO_UNIT = { unit: '', factor: 1 };

/**
 * The columns of figures with what their headings say. Two columns of one heading are two measures, the second named by
 * its column too, which is told.
 *
 * @param above texts above the heading: a title names the measure of columns that say years alone, and 单位：万元 counts for
 *   columns that say no unit, as far as it can be of what they name.
 * @param name of the sheet or file, where there is no title.
 */
export function valueColumns(
  headings: readonly string[],
  layout: TableLayout,
  above: readonly string[],
  name: string,
): { readonly columns: readonly ValueColumn[]; readonly notices: readonly Notice[] } {
  const isLong = formOf(layout) === 'long';
  const { title, isTitled, units } = captions(above, name);
  const isOfPlan = titlesForecast(title);
  const taken = new Map<string, number>();
  const notices: Notice[] = [];
  const unsure: string[] = [];
  const read = readHeadings(headings, layout, { title, isTitled, above, months: monthsOfTable(layout, above) });
  const columns = read.flatMap((heading, column): readonly ValueColumn[] => {
    if (heading === null) return [];
    const plain = (isTitled ? withTitle(heading.name, title) : heading.name || title).slice(0, LONGEST_KEY);
    const isCategory = layout.roles[column] === 'category';
    const isSaid = isCategory || heading.unit !== '' || heading.factor !== 1;
    const shared = isSaid ? null : sharedUnit(plain, units);
    if (shared === 'unsure') unsure.push(plain);
    const { unit, factor } = isCategory ? NO_UNIT : shared === null || shared === 'unsure' ? heading : shared;
    const span = spanOf(heading.period);
    const isOfRow = isLong && !isCategory;
    const identity = isOfRow
      ? String(column)
      : JSON.stringify([plain, unit, heading.period.status, span === null ? '' : periodKey(span)]);
    const twin = taken.get(identity);
    taken.set(identity, column);
    if (twin !== undefined && heading.period.status !== 'unclear')
      notices.push(
        tableNotice('table-heading-twice', 'warning', { heading: plain, first: twin + 1, second: column + 1 }),
      );
    const measure = isOfRow ? '' : twin === undefined ? plain : `${plain} · ${columnName(column + 1)}`;
    const isForecast = !isCategory && (namesForecast(plain) || (isOfPlan && !namesActual(plain)));
    return [{ column, isCategory, measure, unit: unitKey(unit), factor, isForecast, period: heading.period }];
  });
  const forecast = columns.find(({ isForecast }) => isForecast)?.column;
  if (forecast !== undefined)
    notices.push(tableNotice('table-heading-forecast', 'warning', { heading: headings[forecast] || title }));
  notices.push(...unclearNotices(headings, read));
  if (unsure.length > 0)
    notices.push(tableNotice('table-units-above', 'warning', { heading: unsure[0]!, count: unsure.length }));
  return { columns: isLong ? columns : apartByUnit(columns, read), notices };
}

/** Headings that say a period which nothing is put to: a date that may be two, and what is no period of the calendar. */
function unclearNotices(headings: readonly string[], read: readonly (ColumnHeading | null)[]): readonly Notice[] {
  const unclear = headings.filter((_, column) => read[column]?.period.status === 'unclear');
  const date = unclear.find((text) => isOrderedDate(text, true));
  const unread = unclear.find(saysUnreadPeriod);
  return [
    ...(date === undefined ? [] : [tableNotice('table-heading-dates-unclear', 'warning', { text: date })]),
    ...(unread === undefined ? [] : [tableNotice('table-heading-period-unread', 'warning', { text: unread })]),
  ];
}

/** What stands above the table; of what that leaves open, what its sheet or file is called. */
function captions(above: readonly string[], name: string): Captions & { readonly isTitled: boolean } {
  const [own, named] = [captionsOf(above), captionsIn(name)];
  return {
    title: measureOfTitle(own.title || named.title || name),
    isTitled: own.title !== '',
    units: own.units.length > 0 ? own.units : named.units,
  };
}

/** 同比 is of what the title names. */
function withTitle(name: string, title: string): string {
  if (name === '') return title;
  return namesOnlyComparison(name) ? `${title} ${name}` : name;
}

/** 案件（起） beside 案件（%）, or beside 案件 of texts: the same words, but two measures. */
function apartByUnit(
  columns: readonly ValueColumn[],
  headings: readonly (ColumnHeading | null)[],
): readonly ValueColumn[] {
  const first = new Map<string, string>();
  return columns.map((column) => {
    const own = column.isCategory ? 'category' : `of ${column.unit}`;
    const known = first.get(column.measure) ?? own;
    first.set(column.measure, known);
    if (known === own) return column;
    const printed = headings[column.column]?.unit || column.unit;
    const apart = printed === '' ? ` · ${columnName(column.column + 1)}` : `（${printed}）`;
    return { ...column, measure: `${column.measure}${apart}` };
  });
}
