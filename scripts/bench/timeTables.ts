import { readGrid } from '../../src/core/grid/readGrid';
import { personalDataIn } from '../../src/core/privacy/personalDataIn';
import { NO_DECISIONS } from '../../src/features/tables/model/decisions';
import { NO_SOURCE } from '../../src/features/tables/model/project';
import { readTable } from '../../src/features/tables/model/read/readTable';
import { loadJoinContext } from '../join/loadJoinContext';
import type { TableFile } from './tableFile';

/** Rows a second of each phase of reading a large table, on one thread. */
export interface TableTiming {
  readonly rowCount: number;
  readonly parse: number;
  readonly resolve: number;
  readonly join: number;
  readonly totalMs: number;
}

/** Reads a large table once, as the page's worker does. Throws where not every row is accounted for. */
export function timeTables({ name, rowCount, csv }: TableFile): TableTiming {
  const context = loadJoinContext();
  const bytes = new TextEncoder().encode(csv);
  const begun = performance.now();
  const result = readGrid(bytes, name);
  if (!result.ok) throw new Error(`the table was refused: ${result.notice.code}`);
  const { grid } = result.sheets[0]!;
  if (personalDataIn(grid) !== null) throw new Error('the table was taken for personal data');
  const parsed = performance.now();
  let resolved = parsed;
  const table = {
    id: 'bench',
    fileName: name,
    sheet: '',
    content: '',
    layout: null,
    decisions: NO_DECISIONS,
    measures: {},
    source: NO_SOURCE,
  };
  const { report } = readTable(grid, table, context, (phase) => {
    if (phase === 'resolve') resolved = performance.now();
  });
  const ended = performance.now();
  const { read, refused } = report.cells;
  if (read + refused !== rowCount) throw new Error(`${read} + ${refused} of ${rowCount} figures were accounted for`);
  const perSecond = (milliseconds: number) => (1000 * rowCount) / milliseconds;
  return {
    rowCount,
    parse: perSecond(parsed - begun),
    resolve: perSecond(resolved - parsed),
    join: perSecond(ended - resolved),
    totalMs: ended - begun,
  };
}
