import { metresPerPixel, project, type Size } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { View } from '../../core/geometry/view';
import type { OverlayPart, Positions } from '../../core/overlays/geometry';
import { inkOf, overlayInk } from '../../core/overlays/overlayInk';
import { pairsOf } from '../../core/overlays/pairsOf';
import { hexOf } from '../../core/portrayal/colour';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import type { DrawnOverlay } from '../../core/scene/mapScene';
import { overlayStyle } from '../style/overlayStyle';
import type { MapStyle } from './mapStyle';
import { attributes, decimal } from './markup';

/** What marks are drawn with: the camera, and the hatch of the map. */
interface MarkSettings {
  readonly view: View;
  readonly size: Size;
  readonly appearance: Appearance;
  readonly style: MapStyle;
  /** Path data of hatch lines across the window. */
  readonly hatch: string;
}

/** SVG elements of overlays, the topmost of the list drawn last, in the styles of the map. */
export function overlayMarks(overlays: readonly DrawnOverlay[], settings: MarkSettings): string {
  return overlays
    .toReversed()
    .map((overlay, index) => {
      const marks = overlay.parts.map((part, order) =>
        marksOf(part, overlay, settings, `${settings.style.idPrefix}-o${index}-${order}`),
      );
      return marks.length === 0 ? '' : `<g${attributes({ opacity: opacityOf(overlay) })}>${marks.join('')}</g>`;
    })
    .join('');
}

function opacityOf({ choice }: DrawnOverlay): number | null {
  return choice.opacity < 1 ? choice.opacity : null;
}

function marksOf(
  part: OverlayPart,
  { recipe, metresPerMinute }: DrawnOverlay,
  { view, size, appearance, style, hatch }: MarkSettings,
  id: string,
): string {
  const colour = hexOf(overlayInk(inkOf(recipe, part.entry), appearance));
  const ground = hexOf(inksOf(appearance).ground);
  const toPixels = project(view, size);
  const drawn = overlayStyle(part);
  const scale = style.lineScale;
  const dash = drawn.dashPixels * scale;
  const stroke = { stroke: colour, 'stroke-width': drawn.strokePixels * scale };
  const fill = { fill: colour, 'fill-opacity': drawn.fillOpacity };
  switch (part.type) {
    case 'discs': {
      const circles = pairsOf(part.positions).map((position, i) => {
        const metres = (part.minutes[i] ?? 0) * metresPerMinute;
        const radius = Math.max(0.8, metres / metresPerPixel(position[1], view.zoom));
        return circle(toPixels(position), radius, dash, size);
      });
      return `<g${attributes({ ...fill, ...stroke })}>${circles.join('')}</g>`;
    }
    case 'points': {
      if (part.radii !== undefined) {
        const { radii } = part;
        const rim = { stroke: ground, 'stroke-width': drawn.strokePixels * scale };
        const circles = pairsOf(part.positions).map((position, i) =>
          circle(toPixels(position), Math.max(0.9, radii[i]! * drawn.pointRadiusPixels * scale), 0, size),
        );
        return `<g${attributes({ ...fill, ...rim })}>${circles.join('')}</g>`;
      }
      const all = pairsOf(part.positions);
      const step = Math.max(1, Math.ceil(all.length / style.mostDots));
      const radius = Math.max(0.9, drawn.pointRadiusPixels * scale);
      const path = all
        .filter((_, i) => i % step === 0)
        .map(toPixels)
        .filter(([x, y]) => isNear(x, y, radius, size))
        .map(([x, y]) => `M${decimal(x)} ${decimal(y)}h0`)
        .join('');
      // A hollow dot is a ring of its colour; another has a rim of the ground, so that two that touch are told apart.
      const [outer, inner] = drawn.isHollow
        ? [`${colour}|${2 * radius}`, `${ground}|${2 * radius - 3.2 * scale}`]
        : [`${ground}|${2 * radius + scale}`, `${colour}|${2 * radius - scale * 0.6}`];
      return `<g fill="none" stroke-linecap="round">${[outer, inner]
        .map((dots) => {
          const [ink = '', width] = dots.split('|');
          return `<path${attributes({ stroke: ink, 'stroke-width': Math.max(0.5, Number(width)), d: path })}/>`;
        })
        .join('')}</g>`;
    }
    case 'lines':
      return `<path${attributes({
        fill: 'none',
        ...stroke,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dashes(dash),
        d: part.lines.map((line) => pathOf(line, toPixels, style)).join(''),
      })}/>`;
    case 'areas': {
      const path = part.areas
        .flat(2)
        .map((ring) => `${pathOf(ring, toPixels, style)}z`)
        .join('');
      const outline = `<path${attributes({
        ...fill,
        ...stroke,
        'fill-rule': 'evenodd',
        'stroke-linejoin': 'round',
        'stroke-dasharray': dashes(dash),
        d: path,
      })}/>`;
      if (drawn.hatchOpacity === 0) return outline;
      return `<clipPath id="${id}"><path${attributes({ 'clip-rule': 'evenodd', d: path })}/></clipPath><path${attributes(
        {
          'clip-path': `url(#${id})`,
          stroke: colour,
          'stroke-opacity': drawn.hatchOpacity,
          'stroke-width': style.hatchScale,
          d: hatch,
        },
      )}/>${outline}`;
    }
  }
}

/** A dash and its gap, as they are on the map. */
function dashes(period: number): string | null {
  return period === 0 ? null : `${decimal(period * 0.6)} ${decimal(period * 0.4)}`;
}

/** Dashed with a whole number of dashes, so that none is cut where it closes; a small one would have too few. */
function circle([x, y]: readonly [number, number], radius: number, dash: number, size: Size): string {
  if (!isNear(x, y, radius, size)) return '';
  const around = 2 * Math.PI * radius;
  const isDashed = dash > 0 && around >= 2.5 * dash;
  const period = isDashed ? around / Math.round(around / dash) : 0;
  return `<circle${attributes({ cx: x, cy: y, r: radius, 'stroke-dasharray': dashes(period) })}/>`;
}

function isNear(x: number, y: number, radius: number, { widthPixels, heightPixels }: Size): boolean {
  return x > -radius && y > -radius && x < widthPixels + radius && y < heightPixels + radius;
}

/** Positions that fall on the same step of the grid are left out. */
export function pathOf(
  line: Positions,
  toPixels: (position: Position) => [x: number, y: number],
  { stepsPerPixel }: Pick<MapStyle, 'stepsPerPixel'>,
): string {
  let before = '';
  return pairsOf(line)
    .flatMap((position) => {
      const [x, y] = toPixels(position);
      const place = `${decimal(Math.round(x * stepsPerPixel) / stepsPerPixel)} ${decimal(Math.round(y * stepsPerPixel) / stepsPerPixel)}`;
      if (place === before) return [];
      const step = `${before === '' ? 'M' : 'L'}${place}`;
      before = place;
      return [step];
    })
    .join('');
}
