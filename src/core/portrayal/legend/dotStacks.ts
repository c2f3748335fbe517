/** Dots along a line, those in each other's way one above the other. */
export interface DotStacks {
  /** Of each dot: its own place, or that of its stack, where it stands in one. */
  readonly shares: readonly number[];
  /** Of each dot, how many stand below it. */
  readonly ranks: readonly number[];
  /** How many stand in the highest stack; 0 without any. */
  readonly highest: number;
}

/**
 * Stacks dots as a dot plot does (Wilkinson, "Dot plots", 1999): those that would cover each other stand in the middle of
 * the stretch that one of them takes up, and no dot stands farther from its place than half its size.
 *
 * @param shares places along the line, 0 to 1.
 * @param room how many dots have room beside each other.
 */
export function dotStacks(shares: readonly number[], room: number): DotStacks {
  const counts = new Map<number, number>();
  const stacks = shares.map((share) => Math.min(Math.floor(share * room), room - 1));
  const ranks = stacks.map((stack) => {
    const rank = counts.get(stack) ?? 0;
    counts.set(stack, rank + 1);
    return rank;
  });
  return {
    shares: shares.map((share, index) => (counts.get(stacks[index]!) === 1 ? share : (stacks[index]! + 0.5) / room)),
    ranks,
    highest: ranks.reduce((highest, rank) => Math.max(highest, rank + 1), 0),
  };
}
