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

/** Somebody's breaks, their outermost edges moved outwards where values would otherwise fall in no class. */
export function widenedBreaks(sorted: ArrayLike<number>, edges: readonly number[]): readonly number[] {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  const widened = [...edges];
  // An outermost class of one value cannot be widened without taking in others: it gets a neighbour instead.
  if (smallest < edges[0]!) widened.splice(0, edges[0] === edges[1] ? 0 : 1, smallest);
  if (largest > edges.at(-1)!) {
    if (edges.at(-1) === edges.at(-2)) widened.push(largest);
    else widened[widened.length - 1] = largest;
  }
  return widened;
}
