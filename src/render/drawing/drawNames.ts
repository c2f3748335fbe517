import { inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import { namePixels } from '../style/namePixels';
import type { Box } from './box';
import type { Painter } from './painter';
import { type PlacedName, placeNames } from './placeNames';

/** @param taken what stands on the map already, and no name may cover. */
export function drawNames(scene: Pick<MapScene, 'labels' | 'appearance'>, painter: Painter, taken: readonly Box[]) {
  const placed = placedNames(scene, painter, taken);
  if (placed.length > 0) paintNames(placed, scene, painter);
}

/** Where the names of a scene stand on the window of a painter. */
export function placedNames(
  { labels }: Pick<MapScene, 'labels'>,
  painter: Painter,
  taken: readonly Box[],
): readonly PlacedName[] {
  const { view, size, scale } = painter.window;
  if (scale.names === null || labels.length === 0) return [];
  const fontPixels = namePixels(view.zoom, scale.names.pixelsPerRem);
  const place = { view, size, fontPixels, fit: scale.names, taken };
  return placeNames(labels, { ...place, widthOf: (line) => painter.widthOf(line, fontPixels) });
}

export function paintNames(
  placed: readonly PlacedName[],
  { appearance }: Pick<MapScene, 'appearance'>,
  painter: Painter,
): void {
  const { view, scale } = painter.window;
  if (scale.names === null) return;
  const inks = inksOf(appearance);
  const fontPixels = namePixels(view.zoom, scale.names.pixelsPerRem);
  painter.names(placed, { fontPixels, letters: inks.label, halo: inks.labelHalo });
}
