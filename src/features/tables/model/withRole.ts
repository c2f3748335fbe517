import type { ColumnRole } from './tableLayout';

/** Roles that one column alone can have. */
const SINGLE: readonly ColumnRole[] = ['place', 'province', 'city', 'measure'];

/** The roles with another for a column (from 0); the column that had it before, where only one can, is ignored. */
export function withRole(roles: readonly ColumnRole[], column: number, role: ColumnRole): readonly ColumnRole[] {
  const isSingle = SINGLE.includes(role);
  return roles.map((other, at) => (at === column ? role : isSingle && other === role ? 'ignored' : other));
}
