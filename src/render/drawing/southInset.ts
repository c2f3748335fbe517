import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { cutsOffIslands, fitSouth, shapeOfSouth } from '../../core/scene/nationalView';
import type { Box } from '../labels/box';
import { INSET } from '../style/styleTable';

/** A map of the islands of the south in a corner of a national map; lengths are pixels of that. */
export interface SouthInset {
  readonly box: Box;
  readonly side: 'left' | 'right';
  /** Of the box. */
  readonly view: View;
  /** Of its name, at its foot; 0 where it has none. */
  readonly captionPixels: number;
}

/** What there is for the inset. */
export interface InsetRoom {
  /** The part of the map that it may stand in; absent: all of it. */
  readonly free?: Box;
  readonly marginPixels: number;
  /** Of its name; 0 where it has none. */
  readonly captionPixels: number;
}

/**
 * Where the inset stands: in the lower corner where fewer areas lie; null where the map shows the islands itself, or not the
 * whole country.
 */
export function southInset(
  { geography }: Pick<MapScene, 'geography'>,
  view: View,
  size: Size,
  { free, marginPixels: margin, captionPixels }: InsetRoom,
): SouthInset | null {
  if (!cutsOffIslands(view, size)) return null;
  const corner = free ?? { x: 0, y: 0, width: size.widthPixels, height: size.heightPixels };
  const height = corner.height * INSET.shareOfHeight;
  const width = (height - captionPixels) * shapeOfSouth();
  const at = (x: number): Box => ({ x, y: corner.y + corner.height - margin - height, width, height });
  const [atLeft, atRight] = [at(corner.x + margin), at(corner.x + corner.width - margin - width)];
  const places = geography.areas.map(({ labelPoint }) => project(view, size)(labelPoint));
  const covered = (box: Box) =>
    places.filter(([x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).length;
  const side = covered(atLeft) < covered(atRight) ? 'left' : 'right';
  return {
    box: side === 'left' ? atLeft : atRight,
    side,
    view: fitSouth({ widthPixels: width, heightPixels: height }, { top: 0, right: 0, bottom: captionPixels, left: 0 }),
    captionPixels,
  };
}
