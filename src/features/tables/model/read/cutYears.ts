import { daysInMonth } from '../../../../core/cells/calendarSpan';
import type { PeriodCell } from '../../../../core/cells/periodCell';
import { periodInText } from '../../../../core/cells/periodInText';
import { relativeTo, yearBefore } from '../../../../core/cells/relativePeriod';
import type { Period } from '../../../../core/record/observation';
import { periodKey } from '../../../../core/record/period';
import { linesOfPeriod } from '../recognise/captions';
import { tablePeriod } from '../recognise/tablePeriod';
import type { TableLayout } from '../tableLayout';
import type { ColumnPeriod } from './columnPeriod';

/**
 * The months that a whole table is of, to which years in its headings are cut; null where it is of no such part of a year.
 * One month alone counts only where it stands above the table: in the name of a file it may be when that was written.
 */
export function monthsOfTable({ period, roles }: TableLayout, above: readonly string[]): Period | null {
  if (period === null || roles.includes('period')) return null;
  const { start, end } = period;
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  const areMonths = start.slice(8) === '01' && Number(end.slice(8)) === daysInMonth(year, month);
  if (!areMonths || start.slice(0, 4) !== end.slice(0, 4) || isWholeYear(period)) return null;
  if (start.slice(5, 7) !== end.slice(5, 7)) return period;
  const said = tablePeriod(above, [], []).period;
  return said !== null && periodKey(said) === periodKey(period) ? period : null;
}

/** The part of a year that a title names without one, as 上半年GDP above 2022, 2023 and 2024: that of each; null elsewhere. */
export function partOfEachYear(above: readonly string[]): NeedsYear | null {
  const said = linesOfPeriod(above)
    .map(periodInText)
    .filter(({ status }) => status !== 'none');
  const [part] = said;
  return part?.status === 'needs-year' && said.every(({ status }) => status === 'needs-year') ? part : null;
}

type NeedsYear = Extract<PeriodCell, { status: 'needs-year' }>;

/**
 * The periods of columns headed 2024年 and 2023年 in a table of 2024年1-9月: those months of both years. Beside other years
 * they stay whole, since only the last of them is not over yet.
 *
 * @param texts the headings as they are printed.
 */
export function cutYears(
  periods: readonly ColumnPeriod[],
  texts: readonly string[],
  months: Period | null,
  ofEach: NeedsYear | null = null,
): readonly ColumnPeriod[] {
  if (months === null) return periods;
  const [year, before] = [Number(months.end.slice(0, 4)), yearBefore(months)];
  const years = periods.map((period) =>
    period.status === 'read' && isWholeYear(period.period) ? Number(period.period.end.slice(0, 4)) : null,
  );
  const isCut =
    ofEach !== null ||
    (years.includes(year) && years.every((each) => each === null || each === year || each === year - 1));
  if (!isCut || before === null) return periods;
  return periods.map((period, column): ColumnPeriod => {
    if (years[column] === null || /全年|年度/.test(texts[column]!)) return period;
    const ofYear = years[column] === year ? months : before;
    const cut = ofEach === null ? ofYear : ofEach.inYear(years[column]!);
    if (cut === null) return { status: 'unclear' };
    const isSummed = /累[计計]/.test(texts[column]!);
    return { status: 'read', period: isSummed ? (relativeTo(cut, 'to-date') ?? cut) : cut };
  });
}

function isWholeYear({ start, end }: Period): boolean {
  return start.slice(4) === '-01-01' && end.slice(4) === '-12-31' && start.slice(0, 4) === end.slice(0, 4);
}
