import { sumArcs } from './arcs';
import { type Boundary, sweptTo } from './boundary';
import { checkDiscs, checkMostTimes, type Discs, discsNear, discsThatCount, pickDiscs } from './discs';
import { type DiscTrace, traceDisc } from './discTrace';
import { createIntervals } from './intervals';

/** Discs near a boundary, with how each of them and the boundary cut each other. */
export interface TracedDiscs {
  readonly discs: Discs;
  /** One for each disc. */
  readonly traces: readonly DiscTrace[];
}

/**
 * The exact areas inside a boundary that discs cover at least once, twice, … up to `mostTimes`.
 *
 * What is covered k times inside has two kinds of border: arcs of circles inside the boundary that k − 1 other discs cover,
 * and pieces of the boundary that at least k discs cover. Green's theorem sums both.
 *
 * @returns m² for each number of times: what is covered at least k times stands at k − 1.
 * @throws RangeError where a number of the discs is none, a radius is negative, or mostTimes is no whole number from 1 on.
 */
export function areasCoveredWithin(boundary: Boundary, discs: Discs, mostTimes: number): Float64Array {
  checkDiscs(discs);
  return areasTraced(boundary, traceDiscs(boundary, discs), mostTimes);
}

/** The discs near a boundary, traced once for all that is to be asked of them; in the order of the discs. */
export function traceDiscs(boundary: Boundary, discs: Discs): TracedDiscs & { readonly indices: readonly number[] } {
  const indices = discsNear(discs, boundary.box);
  const near = pickDiscs(discs, indices);
  const traces = indices.map((_, i) =>
    traceDisc(
      boundary,
      (near.x[i] as number) - boundary.origin[0],
      (near.y[i] as number) - boundary.origin[1],
      near.radius[i] as number,
    ),
  );
  return { discs: near, traces, indices };
}

/** As `areasCoveredWithin`, of discs that were traced along the same boundary. */
export function areasTraced(boundary: Boundary, { discs, traces }: TracedDiscs, mostTimes: number): Float64Array {
  checkMostTimes(mostTimes);
  const indices = discsThatCount(discs, mostTimes);
  const told = indices.map((index) => traces[index] as DiscTrace);
  const areas = sumArcs(pickDiscs(discs, indices), mostTimes, boundary.origin, (i) => (told[i] as DiscTrace).inside);

  const covered = createIntervals();
  for (const { entries, exits } of told)
    for (let i = 0; i < entries.length; i++) covered.add(entries[i] as number, exits[i] as number);
  covered.walk(0, boundary.vertices.length / 2, (times, from, to) => {
    const swept = sweptTo(boundary, to) - sweptTo(boundary, from);
    for (let k = 0; k < Math.min(times, mostTimes); k++) areas[k] = (areas[k] as number) + swept;
  });
  return areas;
}
