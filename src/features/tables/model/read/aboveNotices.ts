import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { periodInText } from '../../../../core/cells/periodInText';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import type { Period } from '../../../../core/record/observation';
import { spanOf } from '../../../../core/record/period';
import type { Notice } from '../../../../core/text/notice';
import { keyedLine, linesOfPeriod } from '../recognise/captions';
import { textsAbove } from '../recognise/findHeading';
import type { TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';

/**
 * What stands above a table and does not fit how it was read: a period that none of its figures is of, and the place of all
 * of them where no column holds places.
 *
 * @param periods that its figures are of.
 */
export function aboveNotices(
  grid: Grid,
  layout: TableLayout,
  periods: readonly Period[],
  resolve: Resolver,
): readonly Notice[] {
  return [...periodNotices(textsAbove(grid, layout), periods), ...placeNotices(grid, layout, resolve)];
}

function periodNotices(above: readonly string[], periods: readonly Period[]): readonly Notice[] {
  const span = spanOf(periods);
  if (span === null) return [];
  for (const text of linesOfPeriod(above)) {
    const said = periodInText(text);
    if (said.status !== 'read') continue;
    const { start, end } = said.period;
    // The day a table was printed is not its period.
    if (start === end && readPeriodCell(text).status !== 'none' && !/截/.test(text)) return [];
    const ofSame = periods.filter((period) => period.start <= end && period.end >= start);
    // 累计 of 2024年3月 runs from January to March.
    if (above.some((line) => /累[计計]/.test(line)) && ofSame.every((period) => period.end === end)) return [];
    // 2024 beneath 2024年1-6月 is a whole year only by what its row says.
    const areLonger = ofSame.every(
      (period) => period.start <= start && period.end >= end && !isSame(period, said.period),
    );
    return areLonger ? [tableNotice('table-title-differs', 'warning', { text, ...span })] : [];
  }
  return [];
}

function isSame(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end;
}

function placeNotices(grid: Grid, { roles, headingRow }: TableLayout, resolve: Resolver): readonly Notice[] {
  if (roles.includes('place')) return [];
  for (const [index, row] of grid.slice(0, Math.max(0, headingRow - 1)).entries()) {
    for (const cell of row) {
      const { key, said } = keyedLine(cell);
      const isPlace = /^(?:地区|地區|region|area)$/.test(key) && resolve({ name: said }).status !== 'unmatched';
      if (isPlace) return [tableNotice('table-place-above', 'warning', { row: index + 1, text: said })];
    }
  }
  return [];
}
