import type { Position } from '../../core/geometry/position';
import type { MapLabel } from '../../core/scene/mapLabels';
import { LABEL } from '../style/styleTable';
import { Board, type Standing } from './board';
import { type Box, isWithin } from './box';
import type { PlacedLabel, Point } from './label';
import { labelBlocks, type Setting } from './labelBlock';
import { boxOf, SpotChooser } from './spotChooser';
import { linesAt, type Subject } from './spots';

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
export function placeLabels(labels: readonly MapLabel[], place: LabelPlace): readonly Standing[] {
  const subjects = subjectsOf(labels, place);
  const shown = subjects.filter(({ label }) => label.value !== null);
  const hasLeaders = shown.length <= LABEL.mostWithLeaders;
  const board = new Board(place.taken, place.within, place.gapPixels);
  const chooser = new SpotChooser(board, hasLeaders ? shown : [], hasLeaders);
  const [first, then] = [subjects.filter(isFirst), subjects.filter((subject) => !isFirst(subject))];
  // Labels beside their areas avoid those on others.
  const beside = hasLeaders ? first.filter((subject) => !chooser.placeOn(subject)) : first;
  const failed = beside.filter((subject) => !chooser.place(subject));
  if (hasLeaders) {
    makeRoom(failed, board, chooser);
    improve(board, chooser);
  }
  for (const subject of then) chooser.place(subject);
  return board.all;
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

const ROUNDS = 2;

/** What has a leader may have found a better spot free once all others stood. */
function improve(board: Board, chooser: SpotChooser): void {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const standing of board.all.filter(({ spot }) => spot.leader !== null)) {
      board.remove(standing);
      if (!chooser.place(standing.subject)) board.put(standing.subject, standing.spot);
    }
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

/** A label as it is drawn. */
export function labelAt({ subject, spot }: Standing): PlacedLabel {
  const { label } = subject;
  const isOnFill = spot.leader === null && spot.stands !== 'inside' && label.fill !== null;
  const [box] = spot.boxes;
  return {
    label,
    lines: linesAt(subject, spot, isOnFill),
    boxes: spot.boxes,
    leader: spot.leader,
    isWithin: isOnFill && box !== undefined && isWithin(box, innerBoxOf(subject)),
  };
}

function innerBoxOf({ at, half, ...rest }: Subject): Box {
  return boxOf({ ...rest, at, half: [half[0] * LABEL.innerShare, half[1] * LABEL.innerShare] });
}
