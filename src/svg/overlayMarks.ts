import type { Position } from '../domain/area';
import { hexOf } from '../domain/colour';
import type { OverlayPart, Positions } from '../domain/overlays/geometry';
import { inkOf, overlayInk } from '../domain/overlays/overlayInk';
import { overlayStyle } from '../domain/overlays/overlayStyle';
import { pairsOf } from '../domain/overlays/pairsOf';
import type { Recipe } from '../domain/overlays/recipe';
import type { Appearance } from '../domain/palette';

/** An overlay as it is to be drawn small. */
export interface MarkedOverlay {
  readonly recipe: Recipe;
  readonly parts: readonly OverlayPart[];
  readonly metresPerMinute: number;
}

interface MarkSettings {
  readonly appearance: Appearance;
  readonly toPixels: (position: Position) => [x: number, y: number];
  readonly pixelsPerMetre: number;
  /** How much smaller lines and dots are than on the map. */
  readonly scale: number;
}

/** So many dots are told apart in a small picture. */
const MOST_DOTS = 160;

/** SVG elements of overlays, the topmost of the list drawn last. */
export function overlayMarks(overlays: readonly MarkedOverlay[], settings: MarkSettings): string {
  return overlays
    .toReversed()
    .flatMap(({ recipe, parts, metresPerMinute }) =>
      parts.map((part) => marksOf(part, recipe, metresPerMinute, settings)),
    )
    .join('');
}

function marksOf(
  part: OverlayPart,
  recipe: Recipe,
  metresPerMinute: number,
  { appearance, toPixels, pixelsPerMetre, scale }: MarkSettings,
): string {
  const colour = hexOf(overlayInk(inkOf(recipe, part.entry), appearance));
  const style = overlayStyle(part);
  const stroke = `stroke="${colour}" stroke-width="${(style.strokePixels * scale).toFixed(2)}"`;
  const fill = `fill="${colour}" fill-opacity="${style.fillOpacity}"`;
  switch (part.type) {
    case 'discs':
      return `<g ${fill} ${stroke}>${pairsOf(part.positions)
        .map((position, i) => {
          const radius = Math.max(0.8, (part.minutes[i] ?? 0) * metresPerMinute * pixelsPerMetre);
          return circle(toPixels(position), radius);
        })
        .join('')}</g>`;
    case 'points': {
      const points = pairsOf(part.positions);
      const step = Math.ceil(points.length / MOST_DOTS);
      const dots = points.filter((_, i) => i % step === 0).map((position) => circle(toPixels(position), 0.9));
      return `<g fill="${colour}">${dots.join('')}</g>`;
    }
    case 'lines':
      return `<path fill="none" ${stroke} d="${part.lines.map((line) => pathOf(line, toPixels)).join('')}"/>`;
    case 'areas': {
      const rings = part.areas.flat(2).map((ring) => `${pathOf(ring, toPixels)}z`);
      return `<path ${fill} ${stroke} d="${rings.join('')}"/>`;
    }
  }
}

function circle([x, y]: readonly [number, number], radius: number): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>`;
}

/** Positions that fall on the same half pixel are left out. */
function pathOf(line: Positions, toPixels: MarkSettings['toPixels']): string {
  let before = '';
  return pairsOf(line)
    .flatMap((position) => {
      const [x, y] = toPixels(position);
      const place = `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`;
      if (place === before) return [];
      const step = `${before === '' ? 'M' : 'L'}${place}`;
      before = place;
      return [step];
    })
    .join('');
}
