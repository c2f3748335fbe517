import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { keptBy } from '../../../../core/text/keptBy';

/**
 * The same function of a grid, whose answers are kept as long as the grid is there: how a table is laid out is asked when it
 * is taken in, read and shown. Answers are shared, and so must not be changed.
 *
 * @param keyOf what they depend on beside the grid and the resolver.
 */
export function keptOfGrid<Rest extends readonly unknown[], Answer>(
  keyOf: (...rest: Rest) => string,
  answer: (grid: Grid, resolve: Resolver, ...rest: Rest) => Answer,
): (grid: Grid, resolve: Resolver, ...rest: Rest) => Answer {
  const kept = keptBy((_grid: Grid) => keptBy((_resolve: Resolver) => new Map<string, { readonly found: Answer }>()));
  return (grid, resolve, ...rest) => {
    const answers = kept(grid)(resolve);
    const key = keyOf(...rest);
    const known = answers.get(key);
    if (known !== undefined) return known.found;
    const found = answer(grid, resolve, ...rest);
    answers.set(key, { found });
    return found;
  };
}
