import type { PeriodCell } from '../../../../core/cells/periodCell';
import { periodInText } from '../../../../core/cells/periodInText';
import { readHeading } from '../../../../core/cells/readHeading';
import { NO_PERIOD } from '../../../../core/cells/readPeriodCell';
import { withYearsInFull } from '../../../../core/cells/shortYears';
import { namesPartOfYear } from '../../../../core/cells/unreadPeriod';
import type { Period } from '../../../../core/record/observation';
import { isCalendarYear, periodKey } from '../../../../core/record/period';
import type { TableLayout } from '../tableLayout';
import { linesOfPeriod } from './captions';

/**
 * The period of figures that have none of their own, and the year of those that leave it out, from what stands above the
 * table, the one period that headings name, the name of its sheet and of its file, the nearest first.
 *
 * @param headings of the columns of figures and of what they are of.
 */
export function tablePeriod(
  above: readonly string[],
  headings: readonly string[],
  names: readonly string[],
): Pick<TableLayout, 'period' | 'year'> {
  const inHeadings = onlyPeriodOf(headings);
  const said = [
    ...linesOfPeriod(above).map(periodOfLine),
    ...(inHeadings === null ? [] : [{ status: 'read' as const, period: inHeadings }]),
    ...names.map(periodOfLine),
  ].filter(({ status }) => status !== 'none');
  const whole = said.find(({ status }) => status === 'read');
  const period = whole?.status === 'read' ? whole.period : null;
  const year = period === null ? onlyYearOf(headings) : Number(period.end.slice(0, 4));
  const [nearest] = said;
  // 1-9月 in the title goes before 2024 in the name of the file, which says its year.
  // Nor does it say its own where the columns are headed 2024年 and 2023年.
  const ofPart = nearest?.status === 'needs-year' ? (year ?? latestYearOf(headings)) : null;
  return nearest?.status === 'needs-year' && ofPart !== null
    ? { period: nearest.inYear(ofPart), year: ofPart }
    : { period, year };
}

/** 2024年春运 and 2024年统计年鉴 are not of all 2024. */
function periodOfLine(line: string): PeriodCell {
  const said = periodInText(line);
  return said.status === 'read' && isCalendarYear(said.period) && namesPartOfYear(line) ? NO_PERIOD : said;
}

function latestYearOf(headings: readonly string[]): number | null {
  const ends = periodsOf(withYearsInFull(headings)).map(({ end }) => Number(end.slice(0, 4)));
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Beside 2023Q1 and 2023Q2, 全年 is of 2023. */
function onlyYearOf(headings: readonly string[]): number | null {
  const years = periodsOf(headings).map(({ start, end }) =>
    start.slice(0, 4) === end.slice(0, 4) ? Number(end.slice(0, 4)) : null,
  );
  return new Set(years).size === 1 ? years[0]! : null;
}

function periodsOf(headings: readonly string[]): readonly Period[] {
  return headings.flatMap((heading) => {
    const { period } = readHeading(heading);
    return period.status === 'read' ? [period.period] : [];
  });
}

/** 2024年发案, 占比, 较2023年增减: of the columns that say none it is the period too. */
function onlyPeriodOf(headings: readonly string[]): Period | null {
  const periods = periodsOf(headings);
  return new Set(periods.map(periodKey)).size === 1 ? periods[0]! : null;
}
