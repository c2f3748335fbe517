import { dateOrderOf, withDatesInOrder } from '../../../../core/cells/dateOrder';
import { namesOnlyComparison } from '../../../../core/cells/headingWords';
import { readHeading } from '../../../../core/cells/readHeading';
import { NO_PERIOD } from '../../../../core/cells/readPeriodCell';
import {
  isEarlier,
  type RelativePeriod,
  relativeTo,
  splitRelative,
  yearBefore,
} from '../../../../core/cells/relativePeriod';
import { withYearsInFull } from '../../../../core/cells/shortYears';
import { areSplitYears, saysSplitYear } from '../../../../core/cells/splitYears';
import { namesPartOfYear, saysUnreadPeriod } from '../../../../core/cells/unreadPeriod';
import type { Period } from '../../../../core/record/observation';
import { isCalendarYear } from '../../../../core/record/period';
import type { TableLayout } from '../tableLayout';
import type { ColumnPeriod } from './columnPeriod';
import { cutYears, partOfEachYear } from './cutYears';

/** What the heading of a column of figures says, with what the columns beside it leave to say. */
export interface ColumnHeading {
  /** '' where only the title names what the figures are of. */
  readonly name: string;
  readonly unit: string;
  readonly factor: number;
  readonly period: ColumnPeriod;
}

/** What stands above the table, of its columns. */
interface TitleOfHeadings {
  readonly title: string;
  readonly isTitled: boolean;
  readonly months: Period | null;
  /** The texts themselves. */
  readonly above: readonly string[];
}

interface Parted extends ColumnHeading {
  readonly relative: RelativePeriod | null;
}

/**
 * The headings of a table's columns of figures, by column: 同比 right of 发案 is 发案 同比 of the same period, 上年同期 right of
 * it 发案 a year before. Other columns are left as null.
 *
 * @param title what columns are of that only say when.
 * @param isTitled whether that stands above the table, so that it says what 数值 is of, too.
 * @param months that the whole table is of.
 */
export function readHeadings(
  headings: readonly string[],
  layout: TableLayout,
  { title, isTitled, months, above }: TitleOfHeadings,
): readonly (ColumnHeading | null)[] {
  const isValue = layout.roles.map((role) => role === 'value' || role === 'category');
  const texts = headings.map((heading, column) => (isValue[column] === true ? heading : ''));
  const isUnclear = dateOrderOf(texts) === 'ambiguous';
  const areSplit = areSplitYears(texts, 1);
  const parted = withYearsInFull(withDatesInOrder(texts)).map((text, column): Parted | null => {
    if (isValue[column] !== true) return null;
    if ((isUnclear && dateOrderOf([text]) !== null) || (areSplit && saysSplitYear(text)))
      return { name: '', unit: '', factor: 1, relative: null, period: { status: 'unclear' } };
    return partedHeading(text, isTitled);
  });
  const periods = cutYears(
    parted.map((each) => each?.period ?? NO_PERIOD),
    texts,
    months,
    partOfEachYear(above),
  );
  const cut = parted.map((each, column) => {
    if (each === null) return null;
    const period = periods[column]!;
    return { ...each, period: each.relative === null ? sinceJanuary(period, each.name || title) : period };
  });
  const saysMonth = parted.some((each) => each?.relative === 'month');
  const saysThis = parted.some((each) => each?.relative === 'same' || each?.relative === 'this-year');
  const meant = cut.map((each) => (each === null ? null : asMeant(each, saysMonth, saysThis)));
  return withWhatIsCompared(meant, layout);
}

/** 零售总额_累计值 of March or of a first quarter is of January until then, as exports of statistics name it. */
export function sinceJanuary(period: ColumnPeriod, name: string): ColumnPeriod {
  return ENDS_SUMMED.test(name) ? mapped(period, (base) => relativeTo(base, 'to-date') ?? base) : period;
}

const ENDS_SUMMED = /[_\s·-]累[计計](?:值|数|增长|增速|增长率|同比(?:增长)?)$/;

const NAMELESS = /^(?:数值|數值|值|数量|數量|数据|value|values|figure|amount)$/i;

function partedHeading(text: string, isTitled: boolean): Parted {
  const heading = readHeading(text);
  const isPart = heading.period.status === 'read' && isCalendarYear(heading.period.period) && namesPartOfYear(text);
  if (isPart || (heading.period.status === 'none' && saysUnreadPeriod(heading.name)))
    return { ...heading, relative: null, period: { status: 'unclear' } };
  if (isTitled && NAMELESS.test(heading.name)) return { ...heading, name: '', relative: null };
  const split = splitRelative(heading.name);
  if (split !== null) return monthsOfYear(heading, split) ?? { ...heading, ...split };
  // 本月同比 below 发案
  const [, group = '', last = ''] = /^(.*\S)\s+(\S+)$/.exec(heading.name) ?? [];
  const parted = splitRelative(last);
  return parted === null
    ? { ...heading, relative: null }
    : { ...heading, name: `${group} ${parted.name}`.trim(), relative: parted.relative };
}

/** 去年1-5月 is of these months in the year before that of the table. */
function monthsOfYear(
  heading: Omit<Parted, 'relative'>,
  { name, relative }: { readonly name: string; readonly relative: RelativePeriod },
): Parted | null {
  if (heading.period.status !== 'none' || (relative !== 'this-year' && relative !== 'last-year')) return null;
  const { name: counted, period } = readHeading(name);
  if (period.status !== 'needs-year') return null;
  const ago = relative === 'last-year' ? 1 : 0;
  const inYear = (year: number) => period.inYear(year - ago);
  return { ...heading, name: counted, relative: null, period: { status: 'needs-year', inYear } };
}

/** Beside 本月, 今年 and 累计 are this year's months; beside 今年, 去年 is what of last year it is compared with. */
function asMeant(heading: Parted, saysMonth: boolean, saysThis: boolean): Parted {
  const { name, relative } = heading;
  if (relative === 'this-year' && saysMonth) return { ...heading, relative: 'to-date' };
  if (relative === 'last-year' && saysThis) return { ...heading, relative: 'year-before' };
  if (relative !== null || !saysMonth) return heading;
  const summed = SUMMED.exec(name);
  if (summed === null) return heading;
  return { ...heading, name: `${summed[1] ?? ''} ${summed[2] ?? ''}`.trim(), relative: 'to-date' };
}

/** 累计, 发案 累计, 累计同比, 发案 累计同比, 发案（累计） */
const SUMMED = /^(?:(.*\S)[\s·_-]*)?[(（]?累[计計][数值]?[)）]?[\s·_-]*((?:同比|环比|增|下降|比).*)?$/;

function withWhatIsCompared(
  headings: readonly (Parted | null)[],
  layout: TableLayout,
): readonly (ColumnHeading | null)[] {
  let compared: ColumnHeading | null = null;
  return headings.map((heading) => {
    if (heading === null) return null;
    const { relative } = heading;
    if (relative !== null && isEarlier(relative)) return earlier(heading, relative, compared);
    const own = { ...heading, period: relative === null ? heading.period : besides(heading.period, relative) };
    const said: string =
      compared?.name && own.name.startsWith(`${compared.name} `) ? own.name.slice(compared.name.length + 1) : own.name;
    if (!namesOnlyComparison(said)) {
      const isOfBefore = compared?.name === own.name && endOf(own.period) < endOf(compared.period);
      // Whether 同比 right of 其中：命案 is of that or of the whole, nothing tells.
      if (!isOfBefore && !isShareOfOther(own)) compared = own.name.includes('其中') ? null : own;
      return own;
    }
    if (compared === null) return { ...own, name: withYearBefore(said, own.period, layout) };
    const period = own.period.status === 'none' ? compared.period : own.period;
    return { ...own, period, name: `${compared.name} ${withYearBefore(said, period, layout)}`.trim() };
  });
}

/** 为预算的%, 完成计划%: 同比 right of it is of what is left of it. */
function isShareOfOther({ name, unit }: ColumnHeading): boolean {
  return unit === 'percent' || unit === '%' ? /^(?:为|占|完成)[^率]*$/.test(name) : false;
}

/** 上年同期 is counted as what stands left of it is, and is of the year before that. */
function earlier(heading: Parted, relative: RelativePeriod, compared: ColumnHeading | null): ColumnHeading {
  const isOfCompared = compared !== null && (heading.name === '' || heading.name === compared.name);
  const isSaid = heading.unit !== '' || heading.factor !== 1;
  const { name, unit, factor } = isOfCompared ? { ...(isSaid ? heading : compared), name: compared.name } : heading;
  const isOfItsPeriod = isOfCompared && relative === 'year-before' && heading.period.status === 'none';
  const period = isOfItsPeriod ? shifted(compared.period) : besides(heading.period, relative);
  return { name, unit, factor, period };
}

/** What is said beside a period that the heading itself says, or else beside that of the row or the table. */
function besides(period: ColumnPeriod, relative: RelativePeriod): ColumnPeriod {
  return mapped(period, (base) => relativeTo(base, relative));
}

function shifted(period: ColumnPeriod): ColumnPeriod {
  return mapped(period, yearBefore);
}

function mapped(period: ColumnPeriod, of: (base: Period) => Period | null): ColumnPeriod {
  const then = (base: Period | null) => (base === null ? null : of(base));
  switch (period.status) {
    case 'unclear':
      return period;
    case 'none':
      return { status: 'relative', of };
    case 'relative':
      return { status: 'relative', of: (base) => then(period.of(base)) };
    case 'needs-year':
      return { status: 'needs-year', inYear: (year) => then(period.inYear(year)) };
    case 'read': {
      const other = of(period.period);
      return other === null ? { status: 'unclear' } : { status: 'read', period: other };
    }
  }
}

/** 较2023年增减 of a figure of 2024 is 较上年增减, and so the same measure in each year. */
function withYearBefore(name: string, period: ColumnPeriod, layout: TableLayout): string {
  const own = period.status === 'read' ? period.period : layout.roles.includes('period') ? null : layout.period;
  if (own === null) return name;
  return name.replace(/([较比与])(\d{4})年/, (said, word: string, year: string) =>
    Number(year) === Number(own.end.slice(0, 4)) - 1 ? `${word}上年` : said,
  );
}

/** It has every day that a part of a year may end on. */
const LEAP_YEAR = 2000;

function endOf(period: ColumnPeriod): string {
  return spanOf(period)?.end ?? '';
}

/** The period, that in some year, or beside some period: enough to tell the columns of a table apart. */
export function spanOf(period: ColumnPeriod): Period | null {
  if (period.status === 'none' || period.status === 'unclear') return null;
  if (period.status === 'read') return period.period;
  return period.status === 'needs-year'
    ? period.inYear(LEAP_YEAR)
    : period.of({ start: `${LEAP_YEAR}-02-01`, end: `${LEAP_YEAR}-02-29` });
}
