import { loadJoinContext } from '../../../../scripts/join/loadJoinContext';
import type { Grid } from '../../../../src/core/grid/grid';
import { NO_DECISIONS } from '../../../../src/features/tables/model/decisions';
import type { ProjectTable } from '../../../../src/features/tables/model/project';
import { readTable } from '../../../../src/features/tables/model/read/readTable';
import type { ReadTable } from '../../../../src/features/tables/model/tableReport';

/** The real places and areas. */
export const context = loadJoinContext();

/** A table of which nothing was said yet. */
export const untouched: ProjectTable = {
  id: 't1',
  fileName: 'table.csv',
  sheet: '',
  content: 'c1',
  layout: null,
  decisions: NO_DECISIONS,
  measures: {},
  source: { title: '', publisher: '', date: '' },
};

/** Lines with cells between bars; each row ends with its last filled cell. */
export function gridOf(text: string): Grid {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
}

export function read(grid: Grid | string, table: Partial<ProjectTable> = {}) {
  return readTable(typeof grid === 'string' ? gridOf(grid) : grid, { ...untouched, ...table }, context);
}

/** Adcode, period and value of every figure of a measure. */
export function figuresOf({ figures }: ReadTable, index = 0): readonly (readonly [string, string, number])[] {
  const { adcodes, starts, periods, periodOf, values } = figures[index]!;
  return adcodes.flatMap((adcode, area) =>
    Array.from({ length: starts[area + 1]! - starts[area]! }, (_, offset) => {
      const at = starts[area]! + offset;
      return [adcode, periods[periodOf[at]!]!.end, values[at]!] as const;
    }),
  );
}

/** Texts of the cells that were refused, with the reasons. */
export const refusedOf = ({ report }: ReadTable) => report.refusedCells.map(({ text, reason }) => [text, reason]);
