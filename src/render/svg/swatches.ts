import { overlayInk } from '../../core/overlays/overlayInk';
import { hexOf } from '../../core/portrayal/colour';
import { type Appearance, type Inks, inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { HATCH, OVERLAY, SWATCH } from '../style/styleTable';
import { attributes, decimal } from './markup';
import type { PictureEntry } from './pictureText';

/** A rectangle of a class's colour; hatched where there is none. Drawn from its top left. */
export function classSwatch(colour: Rgb | null, width: number, height: number, inks: Inks): string {
  const outline = `M0 0h${decimal(width)}v${decimal(height)}H0z`;
  const edge = { stroke: hexOf(inks.ink), 'stroke-opacity': SWATCH.edgeOpacity, 'stroke-width': SWATCH.edgePixels };
  if (colour !== null) return `<path${attributes({ fill: hexOf(colour), ...edge, d: outline })}/>`;
  const period = HATCH.periodPixels * HATCH.alongEdge * SWATCH.classHatchScale;
  let lines = '';
  // Each line cut at the edges of the swatch, so that nothing has to be clipped.
  for (let sum = period / 2; sum < width + height; sum += period) {
    const [x, y] = sum <= width ? [sum, 0] : [width, sum - width];
    const length = Math.min(x, height - y);
    lines += `M${decimal(x)} ${decimal(y)}l${decimal(-length)} ${decimal(length)}`;
  }
  return [
    `<path${attributes({ fill: hexOf(inks.hatchGround), d: outline })}/>`,
    `<path${attributes({ stroke: hexOf(inks.hatch), 'stroke-width': HATCH.widthPixels, d: lines })}/>`,
    `<path${attributes({ fill: 'none', ...edge, d: outline })}/>`,
  ].join('');
}

/** What an entry of an overlay looks like, 24 × 16 pixels: dashed, hatched or hollow where the atlas placed it. */
export function entrySwatch({ form, ink, isSchematic }: PictureEntry, appearance: Appearance): string {
  const colour = hexOf(overlayInk(ink, appearance));
  const line = { stroke: colour, 'stroke-width': SWATCH.strokePixels };
  const stroke = { ...line, 'stroke-dasharray': isSchematic ? SWATCH.dashAndGapPixels.join(' ') : null };
  switch (form) {
    case 'circle':
      return `<circle${attributes({ cx: 12, cy: 8, r: 7, fill: colour, 'fill-opacity': SWATCH.discOpacity, ...stroke })}/>`;
    case 'line':
      return `<path${attributes({ fill: 'none', ...stroke, 'stroke-width': SWATCH.linePixels, d: 'M1 12C7 3 16 15 23 4' })}/>`;
    case 'dots': {
      const fill = isSchematic ? hexOf(inksOf(appearance).ground) : colour;
      const dots = '<circle cx="6" cy="10" r="3"/><circle cx="15" cy="5" r="3"/>';
      return `<g${attributes({ fill, ...line })}>${dots}</g>`;
    }
    case 'area': {
      const outline = { x: 1.5, y: 1.5, width: 21, height: 13 };
      const { fillOpacity } = isSchematic ? OVERLAY.schematicArea : OVERLAY.area;
      const area = `<rect${attributes({ ...outline, fill: colour, 'fill-opacity': fillOpacity, ...stroke })}/>`;
      const hatch = attributes({
        stroke: colour,
        'stroke-opacity': SWATCH.hatchOpacity,
        d: 'M3 13L13 3M9 13L19 3M15 13L21 7',
      });
      return isSchematic ? `${area}<path${hatch}/>` : area;
    }
  }
}
