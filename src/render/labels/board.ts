import { LABEL } from '../style/styleTable';
import { type Box, isWithin, overlap } from './box';
import type { Leader } from './label';
import { cross, grown, runsThrough } from './segments';
import type { Spot, Subject } from './spots';

/** A label that has its spot. */
export interface Standing {
  readonly subject: Subject;
  readonly spot: Spot;
  /** What its boxes keep free around them. */
  readonly kept: readonly Box[];
  /** Around all of it. */
  readonly around: Box;
}

/** Where labels stand, so that no two lie on each other, and no leader runs through a label or across another leader. */
export class Board {
  private standing: Standing[] = [];

  constructor(
    private readonly taken: readonly Box[],
    private readonly within: Box | null,
    private readonly gapPixels: number,
  ) {}

  /** In the order that they were put. */
  get all(): readonly Standing[] {
    return this.standing;
  }

  put(subject: Subject, spot: Spot): void {
    const kept = spot.boxes.map((box) => grown(box, this.gapPixels));
    this.standing.push({ subject, spot, kept, around: around(spot, kept) });
  }

  remove(standing: Standing): void {
    this.standing = this.standing.filter((other) => other !== standing);
  }

  /** Whether nothing but other labels could keep one from a spot. */
  isOpen({ boxes, leader }: Spot): boolean {
    const { within, taken } = this;
    return (
      boxes.every((box) => (within === null || isWithin(box, within)) && !taken.some((other) => overlap(other, box))) &&
      (leader === null || !taken.some((other) => runsThrough(leader, other)))
    );
  }

  isFree(spot: Spot): boolean {
    const reach = around(spot, spot.boxes);
    return !this.standing.some((standing) => overlap(standing.around, reach) && clash(spot, standing));
  }

  /** The labels that stand in the way of a spot. */
  inTheWay(spot: Spot): readonly Standing[] {
    const reach = around(spot, spot.boxes);
    return this.standing.filter((standing) => overlap(standing.around, reach) && clash(spot, standing));
  }

  /** What it would cost to move them; where it is more than the most, perhaps not all of it. */
  costInTheWay(spot: Spot, costOf: (subject: Subject) => number, most: number): number {
    const reach = around(spot, spot.boxes);
    let cost = 0;
    for (const standing of this.standing) {
      if (!overlap(standing.around, reach) || !clash(spot, standing)) continue;
      cost += costOf(standing.subject);
      if (cost >= most) break;
    }
    return cost;
  }
}

function clash({ boxes, leader }: Spot, { spot, kept }: Standing): boolean {
  for (const box of boxes) {
    for (const other of kept) if (overlap(other, box)) return true;
    if (spot.leader !== null && (runsThrough(spot.leader, box) || overlap(dotOf(spot.leader), box))) return true;
  }
  if (leader === null) return false;
  for (const other of spot.boxes) if (runsThrough(leader, other) || overlap(dotOf(leader), other)) return true;
  return spot.leader !== null && cross(leader, spot.leader);
}

function dotOf({ to: [x, y] }: Leader): Box {
  return grown({ x, y, width: 0, height: 0 }, LABEL.leader.clearPixels);
}

function around({ leader }: Spot, boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (leader !== null)
    for (const [x, y] of [leader.from, leader.to]) {
      left = Math.min(left, x - LABEL.leader.clearPixels);
      top = Math.min(top, y - LABEL.leader.clearPixels);
      right = Math.max(right, x + LABEL.leader.clearPixels);
      bottom = Math.max(bottom, y + LABEL.leader.clearPixels);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
