import type { PolygonPositions, Positions } from '../geometry';
import type { RepairBudget } from './crossings';
import { repairPolygon } from './repairPolygon';

/** How many lines, rings or polygons of one feature were changed or left out. */
export interface Tally {
  linesTooShort: number;
  closedRings: number;
  tooFew: number;
  holesTooFew: number;
  repaired: number;
  notRepaired: number;
}

export function createTally(): Tally {
  return { linesTooShort: 0, closedRings: 0, tooFew: 0, holesTooFew: 0, repaired: 0, notRepaired: 0 };
}

/**
 * The polygon or, where it crossed itself, the polygons that can be drawn of it; none where it has no usable outer ring
 * or could not be repaired. What was done is counted in `tally`.
 */
export function readPolygon(
  rawRings: PolygonPositions,
  tally: Tally,
  budget: RepairBudget,
): readonly PolygonPositions[] {
  const [outer, ...holes] = rawRings.map((ring) => closeRing(withoutRepetitions(ring), tally));
  if (outer === undefined || !hasThreePositions(outer)) {
    tally.tooFew += 1;
    return [];
  }
  const usableHoles = holes.filter(hasThreePositions);
  tally.holesTooFew += holes.length - usableHoles.length;

  const rings = [outer, ...usableHoles];
  const repair = repairPolygon(rings, budget);
  if (repair.outcome === 'as-it-is') return [rings];
  if (repair.outcome === 'repaired') {
    tally.repaired += 1;
    return repair.polygons;
  }
  tally.notRepaired += 1;
  return [];
}

/** Without positions that repeat the one before them. */
function withoutRepetitions(ring: Positions): Positions {
  let end = 0;
  const kept = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    if (end > 0 && ring[i] === kept[end - 2] && ring[i + 1] === kept[end - 1]) continue;
    kept[end] = ring[i]!;
    kept[end + 1] = ring[i + 1]!;
    end += 2;
  }
  return end === ring.length ? ring : kept.slice(0, end);
}

function closeRing(ring: Positions, tally: Tally): Positions {
  const [x, y] = ring;
  if (x === undefined || y === undefined || (ring.at(-2) === x && ring.at(-1) === y)) return ring;
  tally.closedRings += 1;
  const closed = new Float64Array(ring.length + 2);
  closed.set(ring);
  closed[ring.length] = x;
  closed[ring.length + 1] = y;
  return closed;
}

function hasThreePositions(ring: Positions): boolean {
  const different = new Set<string>();
  for (let i = 0; i < ring.length && different.size < 3; i += 2) different.add(`${ring[i]} ${ring[i + 1]}`);
  return different.size === 3;
}
