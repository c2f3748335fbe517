/** Keeps what was made last as long as what it depends on stays. */
export function keptWhile<Value>(): (sources: readonly unknown[], make: () => Value) => Value {
  let kept: { readonly sources: readonly unknown[]; readonly value: Value } | null = null;
  return (sources, make) => {
    if (kept === null || kept.sources.some((source, index) => source !== sources[index]))
      kept = { sources, value: make() };
    return kept.value;
  };
}
