import { project } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { MapLabels } from '../../core/scene/mapLabels';
import { type Box, overlap } from '../labels/box';
import { moved, type PlacedLabel, type Point } from '../labels/label';
import type { Setting } from '../labels/labelBlock';
import { placeLabels } from '../labels/placeLabels';
import { facesOf } from '../style/faces';
import { namePixels } from '../style/namePixels';
import type { MapWindow } from './painter';

type WidthOf = Setting['widthOf'];

/**
 * The labels on a window. Where a window is one of many onto a map, they are placed once for all windows of its scale, so
 * that none leaps or vanishes while the map is panned.
 *
 * @param taken what stands on a still picture already.
 */
export function labelsOn(
  labels: MapLabels,
  window: MapWindow,
  widthOf: WidthOf,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const { names } = window.scale;
  if (names === null || labels.list.length === 0) return [];
  const { size } = window;
  if (!names.isWhole) return shiftedTo(window, placedAtScale(labels, window, widthOf));
  const gap = names.gapPixels;
  const within = { x: gap, y: gap, width: size.widthPixels - 2 * gap, height: size.heightPixels - 2 * gap };
  return place(labels, window, widthOf, { within, taken });
}

function place(
  labels: MapLabels,
  { view, size, scale: { names, symbols } }: MapWindow,
  widthOf: WidthOf,
  limits: { readonly within: Box | null; readonly taken: readonly Box[] },
): readonly PlacedLabel[] {
  if (names === null) return [];
  const { pixelsPerRem, gapPixels, longestLineEm } = names;
  return placeLabels(labels.list, {
    ...limits,
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
  readonly placed: readonly PlacedLabel[];
}

/** Of labels, the scale that they were placed at last. */
const kept = new WeakMap<MapLabels, Kept>();

function placedAtScale(labels: MapLabels, window: MapWindow, widthOf: WidthOf): readonly PlacedLabel[] {
  const { view, scale } = window;
  const key = [view.zoom, view.bearing, scale.symbols, JSON.stringify(scale.names)].join();
  const known = kept.get(labels);
  if (known?.key === key) return known.placed;
  const [longitude, latitude] = MIDDLE;
  const still = { ...window, view: { ...view, longitude, latitude }, size: NOWHERE };
  const placed = place(labels, still, widthOf, { within: null, taken: [] });
  kept.set(labels, { key, placed });
  return placed;
}

function shiftedTo({ view, size }: MapWindow, placed: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const by: Point = project(view, size)(MIDDLE);
  const whole: Box = { x: -by[0], y: -by[1], width: size.widthPixels, height: size.heightPixels };
  return placed.filter((label) => boxesOf(label).some((box) => overlap(box, whole))).map((label) => moved(label, by));
}

/** With what its leader runs over. */
function boxesOf({ boxes, leader }: PlacedLabel): readonly Box[] {
  if (leader === null) return boxes;
  const { from, to } = leader;
  const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  return [...boxes, { x, y, width: Math.abs(from[0] - to[0]), height: Math.abs(from[1] - to[1]) }];
}
