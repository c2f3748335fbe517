import { evenScale } from '../../core/geometry/evenScale';
import type { View } from '../../core/geometry/view';
import type { Box } from '../labels/box';
import { attributes, decimal } from './markup';
import type { PictureInks } from './pictureInks';
import type { PictureText } from './pictureText';
import { textAt } from './textBlock';
import { textWidth } from './textWidth';

/** Something that stands on the map, and the place that it takes there. */
export interface Furniture {
  readonly box: Box;
  readonly marks: string;
}

/** The longest a scale bar gets, in pixels. */
const LONGEST_BAR = 120;
const FONT = 11;
const INSET = 10;

/** The longest of 1, 2 or 5 times a power of ten metres that a bar of so many pixels can show. */
export function roundLength(metresOfPixel: number, longestPixels: number): number {
  const most = metresOfPixel * longestPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((times) => times * power).find((length) => length <= most) ?? power;
}

/** A bar of a round length, at the lower left or right of the map; null where no length holds all over it. */
export function scaleBar(
  view: View,
  map: Box,
  side: 'left' | 'right',
  { scale }: PictureText,
  inks: PictureInks,
): Furniture | null {
  const metres = evenScale(view, { widthPixels: map.width, heightPixels: map.height });
  if (metres === null) return null;
  const length = roundLength(metres, LONGEST_BAR);
  const width = length / metres;
  const label = length >= 1000 ? scale.kilometres(length / 1000) : scale.metres(length);
  const boxWidth = Math.max(width, textWidth(label, FONT)) + 12;
  const height = 30;
  const box: Box = {
    x: side === 'left' ? INSET : map.width - INSET - boxWidth,
    y: map.height - INSET - height,
    width: boxWidth,
    height,
  };
  const [left, foot] = [box.x + 6, box.y + height - 7];
  const bar = `M${decimal(left)} ${decimal(foot - 6)}v6h${decimal(width)}v-6`;
  return {
    box,
    marks: [
      `<path${attributes({ fill: 'none', stroke: inks.paper, 'stroke-width': 4.4, 'stroke-opacity': 0.8, d: bar })}/>`,
      `<path${attributes({ fill: 'none', stroke: inks.ink, 'stroke-width': 1.4, d: bar })}/>`,
      `<g${attributes({ stroke: inks.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })}>`,
      textAt(label, left, box.y + 9, { fontPixels: FONT, fill: inks.ink }),
      '</g>',
    ].join(''),
  };
}

/** An arrow that points north, where the map is turned; null where north is up. */
export function northArrow(view: View, map: Box, { north }: PictureText, inks: PictureInks): Furniture | null {
  if (Math.round(view.bearing) % 360 === 0) return null;
  const size = 46;
  const box: Box = { x: map.width - INSET - size, y: INSET, width: size, height: size };
  const [x, y] = [box.x + size / 2, box.y + size / 2];
  const angle = -view.bearing;
  // Where the point of the arrow has gone, its letter stands beside, upright.
  const radians = (angle * Math.PI) / 180;
  const [letterX, letterY] = [x + 15 * Math.sin(radians), y - 15 * Math.cos(radians)];
  return {
    box,
    marks: [
      `<circle${attributes({ cx: x, cy: y, r: size / 2, fill: inks.paper, 'fill-opacity': 0.86, stroke: inks.hairline })}/>`,
      `<g transform="translate(${decimal(x)} ${decimal(y)}) rotate(${decimal(angle)})">`,
      `<path${attributes({ fill: inks.ink, d: 'M0 -9L5.5 10L0 6.5z' })}/>`,
      `<path${attributes({ fill: inks.paper, stroke: inks.ink, 'stroke-width': 1, 'stroke-linejoin': 'round', d: 'M0 -9L-5.5 10L0 6.5z' })}/></g>`,
      textAt(north, letterX, letterY, { fontPixels: 10, fill: inks.ink, isBold: true, anchor: 'middle' }),
    ].join(''),
  };
}

/** That something on the map was placed by the atlas, at its upper left; null where nothing was. */
export function schematicMark({ schematic }: PictureText, map: Box, inks: PictureInks): Furniture | null {
  if (schematic === null) return null;
  const font = 12.5;
  const width = Math.min(textWidth(schematic, font, true) + 20, map.width - 2 * INSET);
  const box: Box = { x: INSET, y: INSET, width, height: 26 };
  return {
    box,
    marks: [
      `<rect${attributes({ ...box, rx: 3, fill: inks.paper, 'fill-opacity': 0.94, stroke: inks.ink, 'stroke-width': 1, 'stroke-dasharray': '5 3' })}/>`,
      textAt(schematic, box.x + 10, box.y + 13, { fontPixels: font, fill: inks.ink, isBold: true }),
    ].join(''),
  };
}
