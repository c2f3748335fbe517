import type { Board } from './board';
import type { Box } from './box';
import { runsThrough, sharedArea } from './segments';
import { OF_LEADER, type Spot, type Subject, spotsOf } from './spots';

/** What a label would hide costs as much as so many pixels that it lies away. */
const OF_COVERING = 150;
const OF_CROSSING = 18;
/** An area is small that is at most so many times as large as a label. */
const OF_SMALL = 1.5;
/** A name that hides more of a figure's area or symbol is left out. */
const MOST_FOR_NAMES = 15;
/** One more label that has to go elsewhere. */
const OF_MOVING = 400;
/** One that has no figure and stands all the same is looked for: rather so many others go. */
const OF_NAME = 8;

/** Chooses spots on a board. */
export class SpotChooser {
  private readonly covered: readonly { readonly subject: Subject; readonly box: Box }[];

  /** @param shown whose areas and symbols are rather not hidden. */
  constructor(
    private readonly board: Board,
    shown: readonly Subject[],
    private readonly hasLeaders: boolean,
  ) {
    this.covered = shown.map((subject) => ({ subject, box: boxOf(subject) }));
  }

  /** The same, but on its area or inside its symbol alone, and only where that is no worse than beside it. */
  placeOn(subject: Subject): boolean {
    return this.place(subject, OF_LEADER);
  }

  /** Puts a label on the best spot that is free; false where there is none. */
  place(subject: Subject, most = Number.POSITIVE_INFINITY): boolean {
    const { label } = subject;
    const mostCover = label.value === null && !label.isSought ? MOST_FOR_NAMES : Number.POSITIVE_INFINITY;
    let chosen: Spot | null = null;
    let least = most;
    for (const spot of this.spotsOf(subject)) {
      // They come best first, except for a few ties.
      if (spot.cost >= least) break;
      if (!this.board.isOpen(spot) || !this.board.isFree(spot)) continue;
      const cover = this.coverOf(subject, spot);
      if (cover > mostCover || spot.cost + cover >= least) continue;
      [chosen, least] = [spot, spot.cost + cover];
    }
    if (chosen !== null) this.board.put(subject, chosen);
    return chosen !== null;
  }

  /** The spot that the fewest labels, and those that were moved the least, would have to leave; null where there is none. */
  leastInTheWay(subject: Subject, moves: ReadonlyMap<Subject, number>): Spot | null {
    const costOf = (other: Subject) => OF_MOVING * (other.label.value === null ? OF_NAME : 1 + (moves.get(other) ?? 0));
    let chosen: Spot | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of this.spotsOf(subject)) {
      if (spot.cost >= least) break;
      if (!this.board.isOpen(spot)) continue;
      const moving = this.board.costInTheWay(spot, costOf, least - spot.cost);
      if (spot.cost + moving >= least) continue;
      const cost = spot.cost + moving + this.coverOf(subject, spot);
      if (cost < least) [chosen, least] = [spot, cost];
    }
    return chosen;
  }

  private spotsOf(subject: Subject): Iterable<Spot> {
    return spotsOf(subject, this.hasLeaders || subject.label.isSought ? 'leader' : 'none');
  }

  /** What a label would hide of areas and symbols that have figures of their own. */
  private coverOf(subject: Subject, { boxes, leader, stands }: Spot): number {
    let cost = 0;
    for (const { subject: other, box } of this.covered) {
      if (other === subject) continue;
      const area = box.width * box.height;
      for (const own of boxes) {
        const size = own.width * own.height;
        // On its own area it does not seem to belong to another, which it hides only if that is small.
        if (stands === 'on' && area > size * OF_SMALL) continue;
        cost += (sharedArea(own, box) / Math.max(1, Math.min(size, area))) * OF_COVERING;
      }
      if (leader !== null && runsThrough(leader, box)) cost += OF_CROSSING;
    }
    return cost;
  }
}

/** The room of an area or symbol. */
export function boxOf({ at: [x, y], half: [halfWidth, halfHeight] }: Subject): Box {
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}
