import type { Ledger } from './ledger';

/** How many areas of the level have figures in a table, and how many there are. */
export function areaCounts({ matched, areasWithoutData }: Ledger): { readonly found: number; readonly all: number } {
  const found = new Set(matched.map(({ adcode }) => adcode)).size;
  return { found, all: found + areasWithoutData.length };
}
