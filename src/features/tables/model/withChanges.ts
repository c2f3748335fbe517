import type { Grid } from '../../../core/grid/grid';
import type { ProjectTable } from './project';
import type { JoinContext } from './read/placeRows';
import { readTable } from './read/readTable';
import { tableChanges } from './tableChanges';
import type { ReadTable } from './tableReport';

/**
 * A table read, with what has changed since the one whose place it took: that one is read under what is said of the table
 * today, so that a unit corrected since is no change of every figure.
 *
 * @param cells of the earlier table.
 */
export function withChanges(read: ReadTable, cells: Grid, table: ProjectTable, context: JoinContext): ReadTable {
  if (table.earlier === undefined) return read;
  const before = readTable(cells, { ...table, parts: [], ...table.earlier }, context);
  return { ...read, report: { ...read.report, changes: tableChanges(before, read) } };
}
