import { type Discs, indexDiscs, isWithin } from './discs';
import { createIntervals, type Intervals } from './intervals';
import { visitBoxes } from './visitBoxes';

/** Arcs of a circle in threes of from, to and how often it counts: angles from −π to π, ascending and apart. */
export type Arcs = Float64Array;

/** All around, once. */
export const WHOLE_CIRCLE: Arcs = Float64Array.of(-Math.PI, Math.PI, 1);

/**
 * The part that circles have in the areas covered at least once, twice, … by Green's theorem: half the integral of
 * x dy − y dx along their arcs. Counter-clockwise around a disc, an arc that k − 1 others cover has ground covered k times
 * to its left and k − 1 times to its right: it is border of what is covered at least k times, and of nothing else.
 *
 * @param origin that the integral is taken about; near the discs, for the sake of the last digits.
 * @param arcsOf the arcs of a disc's circle that count, by the index of the disc.
 * @returns m² for each number of times from 1 on.
 */
export function sumArcs(
  discs: Discs,
  mostTimes: number,
  origin: readonly [x: number, y: number],
  arcsOf: (disc: number) => Arcs,
): Float64Array {
  const sums = new Float64Array(mostTimes);
  const index = indexDiscs(discs);
  const covered = createIntervals();
  for (let disc = 0; disc < discs.radius.length; disc++) {
    const arcs = arcsOf(disc);
    if (arcs.length === 0) continue;
    const x = (discs.x[disc] as number) - origin[0];
    const y = (discs.y[disc] as number) - origin[1];
    const radius = discs.radius[disc] as number;
    covered.clear();
    visitBoxes(index, squareOf(discs, disc), (other) => {
      if (other !== disc) addCovered(discs, disc, other, covered);
    });
    let first = 0;
    covered.walk(-Math.PI, Math.PI, (times, from, to) => {
      while (first < arcs.length && (arcs[first + 1] as number) <= from) first += 3;
      if (times >= mostTimes) return;
      for (let arc = first; arc < arcs.length && (arcs[arc] as number) < to; arc += 3) {
        const begin = Math.max(from, arcs[arc] as number);
        const end = Math.min(to, arcs[arc + 1] as number);
        const swept = (arcs[arc + 2] as number) * sweptByArc(x, y, radius, begin, end);
        sums[times] = (sums[times] as number) + swept;
      }
    });
  }
  return sums;
}

function squareOf({ x, y, radius }: Discs, disc: number): [west: number, south: number, east: number, north: number] {
  const [cx, cy, r] = [x[disc] as number, y[disc] as number, radius[disc] as number];
  return [cx - r, cy - r, cx + r, cy + r];
}

/** Adds the angles at which the circle of a disc lies in another disc. */
function addCovered(discs: Discs, disc: number, other: number, covered: Intervals): void {
  const [radius, otherRadius] = [discs.radius[disc] as number, discs.radius[other] as number];
  const dx = (discs.x[other] as number) - (discs.x[disc] as number);
  const dy = (discs.y[other] as number) - (discs.y[disc] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= radius + otherRadius || isWithin(discs, other, disc)) return;
  if (isWithin(discs, disc, other)) {
    covered.add(-Math.PI, Math.PI);
    return;
  }
  // Twice the distance times half the common chord, by Heron: the same number seen from both discs, so that both circles
  // are cut at the same points.
  const squared =
    (radius + otherRadius + distance) *
    (radius + otherRadius - distance) *
    (distance + (radius - otherRadius)) *
    (distance - (radius - otherRadius));
  const half = Math.atan2(
    Math.sqrt(Math.max(squared, 0)),
    distance * distance + (radius - otherRadius) * (radius + otherRadius),
  );
  const towards = Math.atan2(dy, dx);
  const [from, to] = [towards - half, towards + half];
  if (from < -Math.PI) {
    covered.add(from + 2 * Math.PI, Math.PI);
    covered.add(-Math.PI, to);
  } else if (to > Math.PI) {
    covered.add(from, Math.PI);
    covered.add(-Math.PI, to - 2 * Math.PI);
  } else covered.add(from, to);
}

/** Half the integral of x dy − y dx along an arc: the triangle over its chord, and the segment beyond the chord. */
function sweptByArc(x: number, y: number, radius: number, from: number, to: number): number {
  const [fromX, fromY] = [x + radius * Math.cos(from), y + radius * Math.sin(from)];
  const [toX, toY] = [x + radius * Math.cos(to), y + radius * Math.sin(to)];
  return (fromX * toY - toX * fromY + radius * radius * (to - from - Math.sin(to - from))) / 2;
}
