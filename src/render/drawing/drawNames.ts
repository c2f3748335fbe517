import { inksOf } from '../../core/portrayal/palette';
import type { MapScene } from '../../core/scene/mapScene';
import { namePixels } from '../style/namePixels';
import type { Box } from './box';
import type { Painter } from './painter';
import { placeNames } from './placeNames';

/** @param taken what stands on the map already, and no name may cover. */
export function drawNames(
  { labels, appearance }: Pick<MapScene, 'labels' | 'appearance'>,
  painter: Painter,
  taken: readonly Box[],
): void {
  const { view, size, scale } = painter.window;
  if (scale.names === null || labels.length === 0) return;
  const inks = inksOf(appearance);
  const fontPixels = namePixels(view.zoom, scale.names.pixelsPerRem);
  const widthOf = (line: string) => painter.widthOf(line, fontPixels);
  const placed = placeNames(labels, { view, size, fontPixels, widthOf, fit: scale.names, taken });
  if (placed.length > 0) painter.names(placed, { fontPixels, letters: inks.label, halo: inks.labelHalo });
}
