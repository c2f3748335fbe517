import { keptAnswers } from '../../../../core/cells/keptAnswers';
import { latestMoment, saysTimeOfDay } from '../../../../core/cells/latestMoment';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import type { Grid } from '../../../../core/grid/grid';
import { isRemarkHeading } from '../recognise/columnRoles';
import { headsSorts } from '../recognise/identifiers';
import type { TableLayout } from '../tableLayout';

/** What stands beside figures in their rows, which are counted from 1. */
export interface RowTexts {
  /** The place as the row has it. */
  place(row: number): string;
  /** Whether two rows say the same of what their figures are of, but for times, remarks and numbers of rows. */
  agree(one: number, other: number): boolean;
  /** Index of the row that is said to be the latest; null where no column tells. */
  latest(rows: readonly number[]): number | null;
}

const TIME_HEADING =
  /更新|发布|發佈|采集|採集|抓取|入库|时间|時間|日期|updated?|modified|crawl|publish|time|date(?!\w)|stamp/i;

export function createRowTexts(grid: Grid, layout: TableLayout, headings: readonly string[]): RowTexts {
  const placeColumn = layout.roles.indexOf('place');
  const columnsOf = (isMeant: (role: string, column: number) => boolean) =>
    layout.roles.flatMap((role, column) => (isMeant(role, column) ? [column] : []));
  const timed = columnsOf((role) => role === 'period' || role === 'ignored');
  const words = columnsOf((role, column) => role === 'ignored' && !isRemarkHeading(headings[column] ?? ''));
  // 类型 1 and 类型 2 are two, and 序号 1 and 2 may be one.
  const sorted = new Set(words.filter((column) => headsSorts(headings[column] ?? '')));
  const cell = (row: number, column: number) => grid[row - 1]?.[column] ?? '';
  return {
    place: (row) => cell(row, placeColumn),
    agree: (one, other) =>
      words.every((column) => {
        const [first, second] = [cell(one, column), cell(other, column)];
        return first === second || (!sorted.has(column) && (!isWord(first) || !isWord(second)));
      }),
    latest(rows) {
      for (const column of timed) {
        const texts = rows.map((row) => cell(row, column));
        if (!TIME_HEADING.test(headings[column] ?? '') && !texts.every(saysTimeOfDay)) continue;
        const latest = latestMoment(texts);
        if (latest !== null) return latest;
      }
      return null;
    },
  };
}

/** What may be a category; no number, no time. */
const isWord = keptAnswers(
  (text: string): boolean => text !== '' && readNumberCell(text).status === 'unread' && latestMoment([text]) === null,
);
