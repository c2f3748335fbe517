import { project } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { View } from '../../core/geometry/view';
import type { MapLabels } from '../../core/scene/mapLabels';
import type { Standing } from '../labels/board';
import { type Box, overlap } from '../labels/box';
import { moved, type PlacedLabel, type Point } from '../labels/label';
import type { Setting } from '../labels/labelBlock';
import { labelAt, placeLabels } from '../labels/placeLabels';
import { type LabelRoom, settleLabels, shiftedBox, shiftedRoom } from '../labels/settleLabels';
import { facesOf } from '../style/faces';
import { namePixels } from '../style/namePixels';
import type { MapWindow } from './painter';

type WidthOf = Setting['widthOf'];

/**
 * The labels on a window. Where a window is one of many onto a map, they are placed once for all windows of its scale, so
 * that none leaps or vanishes while the map is panned; at rest, those that would be cut off or covered find another spot.
 *
 * @param room what of the window is seen; null: all of it, and perhaps more of the map soon.
 */
export function labelsOn(
  labels: MapLabels,
  window: MapWindow,
  widthOf: WidthOf,
  room: LabelRoom | null,
): readonly PlacedLabel[] {
  const { names } = window.scale;
  if (names === null || labels.list.length === 0) return [];
  if (names.isWhole) return place(labels, window, widthOf, room ?? wholeOf(window)).map(labelAt);
  const by: Point = project(window.view, window.size)(MIDDLE);
  const standing = standingAtScale(labels, window, widthOf);
  const settled = room === null ? standing : settleLabels(standing, shiftedRoom(room, by), names.gapPixels);
  const seen = shiftedBox({ x: 0, y: 0, width: window.size.widthPixels, height: window.size.heightPixels }, by);
  return settled.filter(({ around }) => overlap(around, seen)).map((label) => moved(labelAt(label), by));
}

/** A whole window; labels keep away from its edges. */
export function wholeOf({ size, scale }: MapWindow, taken: readonly Box[] = []): LabelRoom {
  const gap = scale.names?.gapPixels ?? 0;
  const within = { x: gap, y: gap, width: size.widthPixels - 2 * gap, height: size.heightPixels - 2 * gap };
  return { within, taken };
}

function place(
  labels: MapLabels,
  { view, size, scale: { names, symbols } }: MapWindow,
  widthOf: WidthOf,
  room: LabelRoom | null,
): readonly Standing[] {
  if (names === null) return [];
  const { pixelsPerRem, gapPixels, longestLineEm } = names;
  return placeLabels(labels.list, {
    within: room?.within ?? null,
    taken: room?.taken ?? [],
    toPixels: project(view, size),
    zoom: view.zoom - Math.log2(pixelsPerRem / 16),
    symbolScale: symbols,
    gapPixels,
    fontPixels: namePixels(view.zoom, pixelsPerRem),
    face: facesOf(labels.language),
    longestLineEm,
    widthOf,
  });
}

/** Where all windows of a scale are looked at from. */
const MIDDLE: Position = [104, 36];
const NOWHERE = { widthPixels: 0, heightPixels: 0 };

interface Kept {
  readonly key: string;
  readonly projection: View['projection'];
  readonly standing: readonly Standing[];
}

/** Of labels, the scale that they were placed at last. */
const kept = new WeakMap<MapLabels, Kept>();

function standingAtScale(labels: MapLabels, window: MapWindow, widthOf: WidthOf): readonly Standing[] {
  const { view, scale } = window;
  const key = [view.zoom, view.bearing, scale.symbols, JSON.stringify(scale.names)].join();
  const known = kept.get(labels);
  if (known?.key === key && known.projection === view.projection) return known.standing;
  const [longitude, latitude] = MIDDLE;
  const still = { ...window, view: { ...view, longitude, latitude }, size: NOWHERE };
  const standing = place(labels, still, widthOf, null);
  kept.set(labels, { key, projection: view.projection, standing });
  return standing;
}
