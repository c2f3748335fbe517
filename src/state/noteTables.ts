import type { NotedTable } from '../core/record/notedTable';
import type { AtlasStore } from './atlas';

/** Has the atlas know tables by name, so that it can say which one is missing. */
export function noteTables(atlas: AtlasStore, tables: readonly NotedTable[]): void {
  const { newest, merge } = atlas.getState();
  const known = newest.parts.notedTables ?? new Map<string, NotedTable>();
  const other = tables.filter((table) => JSON.stringify(known.get(table.id)) !== JSON.stringify(table));
  if (other.length === 0) return;
  merge({
    parts: { notedTables: new Map([...known, ...other.map((table) => [table.id, table] as const)]) },
    notices: [],
  });
}
