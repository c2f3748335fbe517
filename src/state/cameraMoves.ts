import { boundsOfAreas, union } from '../core/areas/areaBounds';
import { type Bounds, fitView, type Padding, project, type Size } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import type { Box } from '../render/labels/box';
import type { Atlas } from './atlas';
import { CLOSEST_OVERLAY_ZOOM, closestOf, type Frame, type Seen, selectedPlaces, viewOf } from './camera';
import { freePadding, freeShare } from './freePart';

/** An area that is drawn smaller than this has to be gone to. */
const SMALLEST_AREA_PIXELS = 24;
/** Less is not worth a move. */
const LEAST_ZOOM_STEP = 0.01;
/** What of a place is free where it need not be gone to: a corner of it may lie below the edge of a panel. */
const LEAST_FREE_SHARE = 0.75;
/** Kept free at the edges of the window and, half of it, beside panels; and where these leave hardly anything. */
const EDGE_PIXELS = 16;
const LEAST_EDGE_PIXELS = 2;

/**
 * The camera that MapState asks for once the panels stand: where nobody has set one, what a link selects lies free of them,
 * however much of the window they take, as with large text.
 */
export function openedView(atlas: Seen, frame: Frame): View {
  const view = viewOf(atlas, frame);
  return atlas.mapState.view === null ? (selectionView(atlas, frame, view) ?? view) : view;
}

/** The camera for what is selected, or null where it can be seen well already, or is nowhere. */
export function selectionView(
  atlas: Pick<Atlas, 'mapState' | 'geography' | 'data'>,
  frame: Frame,
  current: View,
): View | null {
  const selected = selectedPlaces(atlas);
  if (selected.length === 0) return null;
  const bounds = selected.map((place) => place.bounds).reduce(union);
  const wanted = fitView(
    bounds,
    frame.size,
    freePaddingOf(bounds, frame, frame.paddingBesideCard),
    closestOf(selected),
  );
  const isLargest = current.zoom > wanted.zoom - LEAST_ZOOM_STEP;
  return isSeenWell(bounds, frame, current, isLargest) ? null : wanted;
}

/**
 * The camera for an area that the keyboard has come to, as close as it is, or null where the area can be seen well already.
 *
 * @param index of the area in the geography on the map.
 */
export function areaView(
  { geography }: Pick<Atlas, 'geography'>,
  index: number,
  frame: Frame,
  current: View,
): View | null {
  const bounds = boundsOfAreas(geography)[index];
  if (bounds === undefined || isSeenWell(bounds, frame, current, false)) return null;
  const padding = freePaddingOf(bounds, frame, frame.padding);
  const closest = Math.max(current.zoom, zoomOfPixels(bounds, frame.size, current));
  return { ...fitView(bounds, frame.size, padding, closest), bearing: current.bearing };
}

/** The zoom at which bounds are drawn as large as an area must be to be seen. */
function zoomOfPixels([west, south, east, north]: Bounds, size: Size, current: View): number {
  const toPixels = project({ ...current, bearing: 0 }, size);
  const [[left, top], [right, bottom]] = [toPixels([west, north]), toPixels([east, south])];
  return current.zoom + Math.log2((1.5 * SMALLEST_AREA_PIXELS) / Math.max(right - left, bottom - top));
}

/** Whether the middle of a place is free, and most of it; what is larger than the window leaves free cannot be. */
function isSeenWell([west, south, east, north]: Bounds, frame: Frame, current: View, isLargest: boolean): boolean {
  const { size, paddingBesideCard: padding, covered = around(size, padding) } = frame;
  const toPixels = project(current, size);
  const [left, top] = toPixels([west, north]);
  const [right, bottom] = toPixels([east, south]);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  if (!isLargest && Math.max(box.width, box.height) < SMALLEST_AREA_PIXELS) return false;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2, width: 1, height: 1 };
  if (freeShare(middle, size, covered) < 1) return false;
  const free = freePaddingOf([west, south, east, north], frame, padding);
  const isLarger =
    box.width > size.widthPixels - free.left - free.right || box.height > size.heightPixels - free.top - free.bottom;
  return isLarger || freeShare(box, size, covered) >= LEAST_FREE_SHARE;
}

/** What the session puts into focus, beside the panels; null where it does nothing. */
export function focusView({ session }: Pick<Atlas, 'session'>, frame: Frame): View | null {
  if (session.focus === null) return null;
  const padding = freePaddingOf(session.focus, frame, frame.padding);
  return fitView(session.focus, frame.size, padding, CLOSEST_OVERLAY_ZOOM + 1 + Math.log2(frame.magnification));
}

/** @param reserved what is kept free where nothing has been measured, or all is covered. */
function freePaddingOf(bounds: Bounds, { size, covered, magnification }: Frame, reserved: Padding): Padding {
  if (covered === undefined) return reserved;
  const free = (edge: number) => freePadding(bounds, size, covered, edge);
  return free(EDGE_PIXELS * magnification) ?? free(LEAST_EDGE_PIXELS) ?? reserved;
}

/** All that a padding takes of a window. */
function around({ widthPixels, heightPixels }: Size, { top, right, bottom, left }: Padding): readonly Box[] {
  return [
    { x: 0, y: 0, width: widthPixels, height: top },
    { x: 0, y: heightPixels - bottom, width: widthPixels, height: bottom },
    { x: 0, y: top, width: left, height: heightPixels - top - bottom },
    { x: widthPixels - right, y: top, width: right, height: heightPixels - top - bottom },
  ];
}
