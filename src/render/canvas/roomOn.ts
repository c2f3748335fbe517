import type { MapWindow } from '../drawing/painter';
import { type LabelRoom, shiftedRoom } from '../labels/settleLabels';
import { pictureMove } from './pictureMove';
import { snapped } from './pictureWindow';

/** What of a window is seen, on a picture of the same scale that reaches beyond it. */
export function roomOn(picture: MapWindow, window: MapWindow, ratio: number, room: LabelRoom): LabelRoom {
  const [, , , , x, y] = pictureMove(picture, snapped(window, ratio));
  return shiftedRoom(room, [x, y]);
}
