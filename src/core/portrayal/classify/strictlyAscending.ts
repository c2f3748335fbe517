/** Edges without those that bound no class: the first and the last are kept, and between them what ascends. */
export function strictlyAscending(edges: readonly number[]): readonly number[] {
  const first = edges[0]!;
  const last = edges.at(-1)!;
  const kept = [first];
  for (const edge of edges) {
    if (edge > kept.at(-1)! && edge < last) kept.push(edge);
  }
  kept.push(last);
  return kept;
}
