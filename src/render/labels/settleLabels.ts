import { LABEL } from '../style/styleTable';
import { Board, type Standing } from './board';
import { type Box, isWithin, overlap } from './box';
import type { Point } from './label';
import { SpotChooser } from './spotChooser';

/** What of a map is seen. */
export interface LabelRoom {
  readonly within: Box;
  /** What lies over it. */
  readonly taken: readonly Box[];
  /** Where an area is whose figure is said larger already, as in a callout; left out: nowhere. */
  readonly said?: readonly Box[];
}

/** The same as seen from elsewhere. */
export function shiftedRoom({ within, taken, said = [] }: LabelRoom, by: Point): LabelRoom {
  const shift = (box: Box) => shiftedBox(box, by);
  return { within: shift(within), taken: taken.map(shift), said: said.map(shift) };
}

export function shiftedBox(box: Box, [x, y]: Point): Box {
  return { ...box, x: box.x - x, y: box.y - y };
}

/**
 * Labels that were placed wherever their areas are, on a map that is at rest: one that would be cut off by the edge, or
 * lies below something, goes to another spot if its area is seen. Below anything none stays, nor what is said already. All
 * others stay as they are.
 */
export function settleLabels(all: readonly Standing[], room: LabelRoom, gapPixels: number): readonly Standing[] {
  const { within, taken, said = [] } = room;
  const standing = said.length === 0 ? all : all.filter(({ subject: { at } }) => !said.some((box) => isAt(at, box)));
  const isCovered = ({ spot }: Standing) => spot.boxes.some((box) => taken.some((other) => overlap(box, other)));
  const isCut = ({ spot }: Standing) =>
    spot.boxes.some((box) => overlap(box, within)) && !spot.boxes.every((box) => isWithin(box, within));
  const isLoose = (label: Standing) => (isCovered(label) || isCut(label)) && isSeen(label.subject.at, room);
  const loose = standing.filter(isLoose);
  const settled = standing.filter((label) => !isCovered(label) && !loose.includes(label));
  if (loose.length === 0) return settled;
  const board = new Board(taken, within, gapPixels);
  for (const { subject, spot } of settled) board.put(subject, spot);
  const shown = standing.flatMap(({ subject }) => (subject.label.value === null ? [] : [subject]));
  const hasLeaders = shown.length <= LABEL.mostWithLeaders;
  const chooser = new SpotChooser(board, hasLeaders ? shown : [], hasLeaders);
  // Better cut off by the edge than missing.
  for (const label of loose)
    if (!chooser.place(label.subject) && !isCovered(label)) board.put(label.subject, label.spot);
  return board.all;
}

function isSeen([x, y]: Point, { within, taken }: LabelRoom): boolean {
  return isAt([x, y], within) && !taken.some((box) => isAt([x, y], box));
}

function isAt([x, y]: Point, box: Box): boolean {
  return isWithin({ x, y, width: 0, height: 0 }, box);
}
