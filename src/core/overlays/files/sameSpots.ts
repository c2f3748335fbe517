import type { Positions } from '../geometry';

/** How many points stand at the very spot of another, so that the map shows fewer of them than there are. */
export function sameSpots(positions: Positions): number {
  const counts = new Map<string, number>();
  for (let at = 0; at < positions.length; at += 2) {
    const spot = `${positions[at]} ${positions[at + 1]}`;
    counts.set(spot, (counts.get(spot) ?? 0) + 1);
  }
  return [...counts.values()].reduce((sum, count) => (count > 1 ? sum + count : sum), 0);
}
