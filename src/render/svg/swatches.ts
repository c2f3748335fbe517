import { overlayInk } from '../../core/overlays/overlayInk';
import { hexOf } from '../../core/portrayal/colour';
import { type Appearance, type Inks, inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { entryShapes } from '../style/entryShapes';
import { HATCH, SWATCH } from '../style/styleTable';
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
    `<path${attributes({ fill: hexOf(inks.land), d: outline })}/>`,
    `<path${attributes({ stroke: hexOf(inks.hatch), 'stroke-width': HATCH.widthPixels, d: lines })}/>`,
    `<path${attributes({ fill: 'none', ...edge, d: outline })}/>`,
  ].join('');
}

/** What an entry of an overlay looks like, 24 × 16 pixels. */
export function entrySwatch({ form, ink, isSchematic }: PictureEntry, appearance: Appearance): string {
  const colour = hexOf(overlayInk(ink, appearance));
  const fills = { ink: colour, ground: hexOf(inksOf(appearance).ground), none: 'none' };
  return entryShapes(form, isSchematic)
    .map(({ element, at, fill, fillOpacity, strokePixels, strokeOpacity, isDashed }) => {
      const look = {
        fill: fills[fill],
        'fill-opacity': fillOpacity === 1 ? null : fillOpacity,
        stroke: colour,
        'stroke-width': strokePixels,
        'stroke-opacity': strokeOpacity === 1 ? null : strokeOpacity,
        'stroke-dasharray': isDashed ? SWATCH.dashAndGapPixels.join(' ') : null,
      };
      return `<${element}${attributes({ ...at, ...look })}/>`;
    })
    .join('');
}
