import type { ClassificationMethod } from './classificationMethod';

/** Breaks by hand come with a theme or a link. */
export const manual: ClassificationMethod = {
  id: 'manual',
  name: { key: 'classify.method.manual' },
  suits: 'both',
  fitsValues: false,
  breaksOf: null,
};

/**
 * Whether somebody's breaks bound classes: at least two finite edges that ascend. Two neighbours may be equal, for a
 * class of one value.
 */
export function areBreaks(edges: readonly number[] | undefined): edges is readonly number[] {
  if (edges === undefined || edges.length < 2) return false;
  return edges.every((edge, index) => {
    const previous = edges[index - 1];
    const beforeThat = edges[index - 2];
    if (!Number.isFinite(edge)) return false;
    return previous === undefined || edge > previous || (edge === previous && beforeThat !== previous);
  });
}

/** Somebody's breaks as they are, with a class more below or above where values would otherwise fall in none. */
export function extendedBreaks(sorted: ArrayLike<number>, edges: readonly number[]): readonly number[] {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  return [...(smallest < edges[0]! ? [smallest] : []), ...edges, ...(largest > edges.at(-1)! ? [largest] : [])];
}

/**
 * Breaks of changes where a value is exactly zero: an edge at zero becomes a class of its own, since no change is neither a
 * fall nor a rise.
 */
export function withZeroApart(breaks: readonly number[], values: ArrayLike<number>): readonly number[] {
  const at = breaks.indexOf(0);
  const isOneEdge = at >= 0 && breaks[at + 1] !== 0;
  return isOneEdge && Array.prototype.includes.call(values, 0) ? breaks.toSpliced(at, 0, 0) : breaks;
}
