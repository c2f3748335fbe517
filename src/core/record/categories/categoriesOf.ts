import type { Categories } from './categories';
import { orderOf } from './orderedScales';

/** Names from the least to the most, as the reader ordered them; none: they have no order; null: nothing was said. */
export type SaidOrder = readonly string[] | null;

/** What is left over stands below all others, however frequent. */
const REST = /^(?:其他|其它|其余|other|others|rest)$/i;

/**
 * The categories of a list of cells: in the order that the reader said, where it names all of them; else along their scale where they are of a known one, else by how often each is named,
 * and of those named equally often the one named first last, so that it stands first in a legend read from the top.
 */
export function categoriesOf(cells: readonly string[], said: SaidOrder = null): Categories {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const names = [...counts.keys()];
  const isSaid = said !== null && said.length > 0 && names.every((name) => said.includes(name));
  if (isSaid) return { names: said.filter((name) => counts.has(name)), isOrdered: true };
  const ordered = said?.length === 0 ? null : orderOf(names);
  if (ordered !== null) return { names: ordered, isOrdered: true };
  const rankOf = (name: string) => (REST.test(name) ? 0 : counts.get(name)!);
  return { names: names.reverse().sort((one, other) => rankOf(one) - rankOf(other)), isOrdered: false };
}
