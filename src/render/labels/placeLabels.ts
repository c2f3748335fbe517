import type { Position } from '../../core/geometry/position';
import type { MapLabel } from '../../core/scene/mapLabels';
import { LABEL } from '../style/styleTable';
import { Board } from './board';
import { type Box, isWithin } from './box';
import type { PlacedLabel, Point } from './label';
import { labelBlocks, type Setting } from './labelBlock';
import { runsThrough, sharedArea } from './segments';
import { linesAt, type Spot, type Subject, spotsOf } from './spots';

/** What labels are placed on. */
export interface LabelPlace extends Setting {
  readonly toPixels: (position: Position) => Point;
  /** As it would be where a rem has 16 pixels: by it names of areas without a figure come. */
  readonly zoom: number;
  /** How large symbols are drawn. */
  readonly symbolScale: number;
  /** Between two labels. */
  readonly gapPixels: number;
  /** What they have to stand within; null: they are placed wherever their areas are. */
  readonly within: Box | null;
  /** What stands on the map already. */
  readonly taken: readonly Box[];
}

/**
 * Labels that cover neither each other nor what stands on the map already, those of the lowest order first. Where few areas
 * have figures, a label that has no room on its area stands beside it, on a line that leads there, and others make room
 * for one that would find none. The same labels on the same map have the same places, wherever a window lies, as long as
 * none limits them.
 */
export function placeLabels(labels: readonly MapLabel[], place: LabelPlace): readonly PlacedLabel[] {
  const subjects = subjectsOf(labels, place);
  const shown = subjects.filter(({ label }) => label.value !== null);
  const hasLeaders = shown.length <= LABEL.mostWithLeaders;
  const board = new Board(place.taken, place.within, place.gapPixels);
  const chooser = new SpotChooser(board, hasLeaders ? shown : [], hasLeaders);
  const [first, then] = [subjects.filter(isFirst), subjects.filter((subject) => !isFirst(subject))];
  const failed = first.filter((subject) => !chooser.place(subject));
  if (hasLeaders) makeRoom(failed, board, chooser);
  for (const subject of then) chooser.place(subject);
  return board.all.map(({ subject, spot }) => labelAt(subject, spot));
}

function isFirst({ label }: Subject): boolean {
  return label.value !== null || label.isSought;
}

/** So often labels may be moved, in all and each. */
const MOST_MOVES = 40;
const MOST_MOVES_OF_ONE = 4;

/** Puts labels where the fewest others have to go elsewhere, and then those, and so on. What cannot be helped stays as it was. */
function makeRoom(failed: readonly Subject[], board: Board, chooser: SpotChooser): void {
  const waiting = [...failed];
  const moves = new Map<Subject, number>();
  for (let move = 0; move < MOST_MOVES && waiting.length > 0; move += 1) {
    const subject = waiting.shift() as Subject;
    if (chooser.place(subject)) continue;
    const count = (moves.get(subject) ?? 0) + 1;
    moves.set(subject, count);
    const spot = count > MOST_MOVES_OF_ONE ? null : chooser.leastInTheWay(subject, moves);
    if (spot === null) continue;
    const others = board.inTheWay(spot);
    for (const other of others) board.remove(other);
    board.put(subject, spot);
    waiting.push(...others.map((other) => other.subject));
  }
  for (const subject of waiting) chooser.place(subject);
}

function subjectsOf(labels: readonly MapLabel[], place: LabelPlace): readonly Subject[] {
  const { toPixels, within, symbolScale } = place;
  return labels
    .filter((label) => isSeen(label, place.zoom))
    .sort((a, b) => a.order - b.order)
    .flatMap((label): readonly Subject[] => {
      const at = toPixels(label.position);
      if (within !== null && !isInside(at, within)) return [];
      const radius = label.radiusPixels * symbolScale;
      const half = radius > 0 ? ([radius, radius] as const) : halfOf(label, toPixels);
      return [{ label, blocks: labelBlocks(label, place), at, half, radius }];
    });
}

function isSeen({ seenFrom, isOfFar }: MapLabel, zoom: number): boolean {
  return (seenFrom === null || zoom >= LABEL.seenFrom[seenFrom]) && !(isOfFar && zoom >= LABEL.countiesFrom);
}

function isInside([x, y]: Point, box: Box): boolean {
  return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
}

function halfOf({ extent }: MapLabel, toPixels: LabelPlace['toPixels']): Point {
  if (extent === null) return [0, 0];
  const [west, south, east, north] = extent;
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const lengthOf = (a: Position, b: Position) => {
    const [one, other] = [toPixels(a), toPixels(b)];
    return Math.hypot(one[0] - other[0], one[1] - other[1]) / 2;
  };
  return [lengthOf([west, latitude], [east, latitude]), lengthOf([longitude, south], [longitude, north])];
}

/** What a label would hide costs as much as so many pixels that it lies away. */
const OF_COVERING = 60;
const OF_CROSSING = 18;
/** A name that hides more of a figure's area or symbol is left out. */
const MOST_FOR_NAMES = 6;
/** One more label that has to go elsewhere. */
const OF_MOVING = 400;

/** Chooses spots on a board. */
class SpotChooser {
  private readonly covered: readonly { readonly subject: Subject; readonly box: Box }[];

  /** @param shown whose areas and symbols are rather not hidden. */
  constructor(
    private readonly board: Board,
    shown: readonly Subject[],
    private readonly hasLeaders: boolean,
  ) {
    this.covered = shown.map((subject) => ({ subject, box: boxOf(subject) }));
  }

  /** Puts a label on the best spot that is free; false where there is none. */
  place(subject: Subject): boolean {
    const { label } = subject;
    const mostCover = label.value === null && !label.isSought ? MOST_FOR_NAMES : Number.POSITIVE_INFINITY;
    let chosen: Spot | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of this.spotsOf(subject)) {
      // They come from the best but for a few, which are alike.
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
    const costOf = (other: Subject) => OF_MOVING * (1 + (moves.get(other) ?? 0));
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
  private coverOf(subject: Subject, { boxes, leader }: Spot): number {
    let cost = 0;
    for (const { subject: other, box } of this.covered) {
      if (other === subject) continue;
      for (const own of boxes) {
        const least = Math.max(1, Math.min(own.width * own.height, box.width * box.height));
        cost += (sharedArea(own, box) / least) * OF_COVERING;
      }
      if (leader !== null && runsThrough(leader, box)) cost += OF_CROSSING;
    }
    return cost;
  }
}

function boxOf({ at: [x, y], half: [halfWidth, halfHeight] }: Subject): Box {
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

function labelAt(subject: Subject, spot: Spot): PlacedLabel {
  const { label } = subject;
  const isOnFill = spot.leader === null && spot.stands !== 'inside' && label.fill !== null;
  const [box] = spot.boxes;
  return {
    label,
    lines: linesAt(subject, spot, isOnFill),
    boxes: spot.boxes,
    leader: spot.leader,
    isWithin: isOnFill && box !== undefined && isWithin(box, boxOf(subject)),
  };
}
