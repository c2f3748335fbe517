import type { Adcode } from '../areas/area';
import { groupBy } from '../text/groupBy';
import { keptBy } from '../text/keptBy';
import type { FigureTable, UnreadFigure } from './figureTable';
import type { Period } from './figureTerms';
import { isSamePeriod } from './period';

/**
 * What stands in an area's cell that is no figure; null where the table says nothing of it.
 *
 * @param period the one that is shown; null for the newest.
 */
export function unreadFigure(table: FigureTable, adcode: Adcode, period: Period | null): UnreadFigure | null {
  const all = byArea(table).get(adcode);
  if (all === undefined) return null;
  const undated = all.find((unread) => unread.period === null) ?? null;
  if (period !== null) return all.find((unread) => isOf(unread, period)) ?? undated;
  return all.reduce<UnreadFigure | null>((newest, unread) => (isNewer(unread, newest) ? unread : newest), null);
}

const byArea = keptBy(({ unread = [] }: FigureTable) => groupBy(unread, ({ adcode }) => adcode));

function isOf({ period }: UnreadFigure, shown: Period): boolean {
  return period !== null && isSamePeriod(period, shown);
}

function isNewer(one: UnreadFigure, other: UnreadFigure | null): boolean {
  return other === null || (one.period?.end ?? '') > (other.period?.end ?? '');
}
