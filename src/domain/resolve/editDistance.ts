/**
 * Optimal string alignment distance (Damerau–Levenshtein with adjacent transpositions), or Infinity once it must
 * exceed `limit`. `substitutionCost` is between 0 and 1.
 */
export function editDistance(
  left: string,
  right: string,
  limit: number,
  substitutionCost: (one: string, other: string) => number,
): number {
  if (Math.abs(left.length - right.length) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const one = left.charAt(row - 1);
      const other = right.charAt(column - 1);
      const cost = one === other ? 0 : substitutionCost(one, other);
      let distance = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const isSwapped = row > 1 && column > 1 && one === right.charAt(column - 2) && left.charAt(row - 2) === other;
      if (isSwapped) distance = Math.min(distance, beforeLast[column - 2]! + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const distance = last[right.length]!;
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
