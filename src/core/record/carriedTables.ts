import type { NotedTable } from './notedTable';

/** What of the tables of a story goes with it. */
export interface CarriedTables {
  /** JSON of a project file; null where none goes. */
  readonly project: object | null;
  readonly carried: readonly NotedTable[];
}

export const NOTHING_CARRIED: CarriedTables = { project: null, carried: [] };
