import { periodInText } from '../../cells/periodInText';
import type { TableLayout } from '../tableLayout';

/**
 * The period of figures that have none of their own, and the year of those that leave it out, from what stands above the
 * table, the name of its sheet and of its file, the nearest first.
 */
export function tablePeriod(texts: readonly string[]): Pick<TableLayout, 'period' | 'year'> {
  const said = texts.map(periodInText).filter(({ status }) => status !== 'none');
  const whole = said.find(({ status }) => status === 'read');
  const period = whole?.status === 'read' ? whole.period : null;
  const year = period === null ? null : Number(period.end.slice(0, 4));
  const [nearest] = said;
  // 1-9月 in the title goes before 2024 in the name of the file, which says its year.
  const isPart = nearest?.status === 'needs-year' && year !== null;
  return { period: isPart ? nearest.inYear(year) : period, year };
}
