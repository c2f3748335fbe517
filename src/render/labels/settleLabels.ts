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
}

/**
 * Labels that were placed wherever their areas are, on a map that is at rest: one that would be cut off by the edge, or
 * lies below something, goes to another spot if its area is seen. Below anything none stays. All others stay as they are.
 */
export function settleLabels(standing: readonly Standing[], room: LabelRoom, gapPixels: number): readonly Standing[] {
  const { within, taken } = room;
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
  const at = { x, y, width: 0, height: 0 };
  return isWithin(at, within) && !taken.some((box) => isWithin(at, box));
}
