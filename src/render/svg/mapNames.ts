import { project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { hexOf } from '../../core/portrayal/colour';
import type { Inks } from '../../core/portrayal/palette';
import type { MapLabel } from '../../core/scene/mapLabels';
import { type Box, isWithin, overlap } from './box';
import { attributes, decimal, escaped } from './markup';
import { textWidth } from './textWidth';

/** A name with its place on the picture. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly box: Box;
}

const LINE_HEIGHT = 1.2;
/** Between two names, in pixels. */
const GAP = 4;
const HALO_PIXELS = 3.2;

/** As on the map: 11 pixels at zoom 3, 14 from zoom 7 on. */
function nameSize(zoom: number): number {
  return 11 + (Math.min(7, Math.max(3, zoom)) - 3) * 0.75;
}

/**
 * Names that cover neither each other nor what stands on the map already, those of the lowest order first; each whole and
 * inside the window, or not at all.
 */
export function placeNames(
  labels: readonly MapLabel[],
  view: View,
  size: Size,
  taken: readonly Box[],
): readonly PlacedName[] {
  const toPixels = project(view, size);
  const font = nameSize(view.zoom);
  const window: Box = { x: GAP, y: GAP, width: size.widthPixels - 2 * GAP, height: size.heightPixels - 2 * GAP };
  const occupied = [...taken];
  const placed: PlacedName[] = [];
  for (const { text, position } of labels.toSorted((a, b) => a.order - b.order)) {
    const [x, y] = toPixels(position);
    if (x < 0 || y < 0 || x > size.widthPixels || y > size.heightPixels) continue;
    const lines = text.split('\n');
    const width = Math.max(...lines.map((line) => textWidth(line, font)));
    const height = lines.length * font * LINE_HEIGHT;
    const box: Box = { x: x - width / 2, y: y - height / 2, width, height };
    if (!isWithin(box, window) || occupied.some((other) => overlap(other, box))) continue;
    occupied.push({ x: box.x - GAP, y: box.y - GAP, width: width + 2 * GAP, height: height + 2 * GAP });
    placed.push({ lines, box });
  }
  return placed;
}

/** Text as text, with a halo below the letters. */
export function nameMarks(names: readonly PlacedName[], zoom: number, inks: Inks): string {
  if (names.length === 0) return '';
  const font = nameSize(zoom);
  const texts = names.flatMap(({ lines, box }) =>
    lines.map((line, index) => {
      const y = box.y + font * (LINE_HEIGHT * (index + 0.5) + 0.35);
      return `<text x="${decimal(box.x + box.width / 2)}" y="${decimal(y)}">${escaped(line)}</text>`;
    }),
  );
  const style = attributes({
    'font-size': font,
    'text-anchor': 'middle',
    fill: hexOf(inks.label),
    stroke: hexOf(inks.labelHalo),
    'stroke-width': HALO_PIXELS,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  return `<g${style}>${texts.join('')}</g>`;
}
