import type { MapWindow } from '../drawing/painter';
import type { Box } from '../labels/box';
import type { LabelRoom } from '../labels/settleLabels';
import { pictureMove } from './pictureMove';
import { snapped } from './pictureWindow';

/** What of a window is seen, on a picture of the same scale that reaches beyond it. */
export function roomOn(picture: MapWindow, window: MapWindow, ratio: number, { within, taken }: LabelRoom): LabelRoom {
  const [, , , , x, y] = pictureMove(picture, snapped(window, ratio));
  const shifted = (box: Box): Box => ({ ...box, x: box.x - x, y: box.y - y });
  return { within: shifted(within), taken: taken.map(shifted) };
}
