import { type Box, isWithin, overlap } from '../../../render/labels/box';
import type { Leader, Point } from '../../../render/labels/label';
import { cross, grown, nearestOn, runsThrough, sharedArea } from '../../../render/labels/segments';

/** A callout before it has a place; pixels of the stage. */
export interface CalloutSize {
  readonly width: number;
  readonly height: number;
  /** What it points at; null where that is not on the map. */
  readonly at: Point | null;
}

export interface CalloutRoom {
  readonly within: Box;
  /** What stands on the stage already: none lies on it. */
  readonly taken: readonly Box[];
  /** Areas with figures, which are rather not hidden. */
  readonly shown: readonly Box[];
  /** Between two callouts, and from one to what it points at. */
  readonly gapPixels: number;
}

export interface PlacedCallout {
  readonly box: Box;
  /** null where it points at nothing. */
  readonly leader: Leader | null;
}

/** Places are tried on a grid of so many across and down. */
const STEPS = 40;
/** Of the diagonal of the room: what it costs to hide an area, to lead across one, and across another leader. */
const OF_HIDING = 0.6;
const OF_LEADING_ACROSS = 0.05;
const OF_CROSSING = 1;

/**
 * A place for each callout beside what it points at, in their order: none on another or on what stands there already, rather
 * none on an area with a figure, and the nearest of those. One that finds no room stands in the middle of it, and is told of as null.
 */
export function placeCallouts(sizes: readonly CalloutSize[], room: CalloutRoom): readonly (PlacedCallout | null)[] {
  const placed: PlacedCallout[] = [];
  return sizes.map((size) => {
    const best = placeOne(size, room, placed);
    if (best !== null) placed.push(best);
    return best;
  });
}

function placeOne(size: CalloutSize, room: CalloutRoom, placed: readonly PlacedCallout[]): PlacedCallout | null {
  let best: PlacedCallout | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxesFor(size, room.within)) {
    if (isTaken(box, room, placed)) continue;
    const leader = size.at === null ? null : { from: nearestOn(box, size.at), to: size.at };
    const cost = costOf(box, leader, room, placed);
    if (cost >= least) continue;
    [best, least] = [{ box, leader }, cost];
  }
  return best;
}

function* boxesFor({ width, height }: CalloutSize, within: Box): Generator<Box, void> {
  for (let column = 0; column <= STEPS; column++)
    for (let row = 0; row <= STEPS; row++) {
      const x = within.x + ((within.width - width) * column) / STEPS;
      const y = within.y + ((within.height - height) * row) / STEPS;
      const box = { x, y, width, height };
      if (isWithin(box, grown(within, 1))) yield box;
    }
}

function isTaken(box: Box, { taken, gapPixels }: CalloutRoom, placed: readonly PlacedCallout[]): boolean {
  const free = grown(box, gapPixels);
  return taken.some((other) => overlap(other, free)) || placed.some((other) => overlap(other.box, free));
}

function costOf(box: Box, leader: Leader | null, room: CalloutRoom, placed: readonly PlacedCallout[]): number {
  const { within, shown, taken, gapPixels } = room;
  const diagonal = Math.hypot(within.width, within.height);
  const hidden = shown.filter((area) => sharedArea(area, grown(box, gapPixels / 2)) > 0).length;
  // A callout that points at nothing goes to the middle of the right side.
  if (leader === null) {
    const right = within.x + within.width - box.x - box.width;
    return (right + Math.abs(within.y + within.height / 2 - box.y - box.height / 2)) / diagonal + hidden * OF_HIDING;
  }
  const length = Math.hypot(leader.from[0] - leader.to[0], leader.from[1] - leader.to[1]);
  // The area has to stay visible around the end of its leader.
  const isTooNear = length < 2 * gapPixels;
  const across = shown.filter((area) => runsThrough(leader, area)).length;
  const blocked = [...taken, ...placed.map((other) => other.box)].filter((other) => runsThrough(leader, other)).length;
  const crossed = placed.filter((other) => other.leader !== null && cross(leader, other.leader)).length;
  const through = placed.filter((other) => other.leader !== null && runsThrough(other.leader, box)).length;
  return (
    (isTooNear ? OF_HIDING : 0) +
    length / diagonal +
    hidden * OF_HIDING +
    across * OF_LEADING_ACROSS +
    (blocked + crossed + through) * OF_CROSSING
  );
}
