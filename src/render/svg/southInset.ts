import type { MapScene } from '../../core/scene/mapScene';
import type { SouthInset } from '../drawing/southInset';
import { INSET } from '../style/styleTable';
import type { Furniture } from './mapFurniture';
import { mapMarks } from './mapMarks';
import { INSET_STYLE } from './mapStyle';
import { attributes, decimal } from './markup';
import type { PictureInks } from './pictureInks';
import { textAt } from './textBlock';
import { textWidth } from './textWidth';

/**
 * The same portrayal at a smaller scale, framed and named: nothing is on it but what the boundaries have.
 *
 * @param name that stands at its foot; null for none.
 * @param idPrefix of its own where several stand in one picture.
 */
export function insetMarks(
  scene: MapScene,
  { box, view, captionPixels }: SouthInset,
  name: string | null,
  inks: PictureInks,
  idPrefix = INSET_STYLE.idPrefix,
): Furniture {
  const frame = { x: box.x, y: box.y, width: box.width, height: box.height };
  const [width, height] = [decimal(box.width), decimal(box.height)];
  const foot = box.height - captionPixels;
  const letters = captionPixels * INSET.letters;
  return {
    box,
    marks: [
      `<svg${attributes(frame)} viewBox="0 0 ${width} ${height}">`,
      mapMarks(scene, view, { widthPixels: box.width, heightPixels: box.height }, { ...INSET_STYLE, idPrefix }),
      name === null
        ? ''
        : `<path${attributes({ fill: inks.paper, 'fill-opacity': INSET.captionOpacity, d: `M0 ${decimal(foot)}h${width}V${height}H0z` })}/>${textAt(
            name,
            box.width / 2,
            foot + captionPixels / 2,
            {
              fontPixels: Math.min(letters, (letters * (box.width - 4)) / textWidth(name, letters)),
              fill: inks.ink,
              anchor: 'middle',
            },
          )}`,
      '</svg>',
      `<rect${attributes({ ...frame, fill: 'none', stroke: inks.ink, 'stroke-width': INSET.framePixels })}/>`,
    ].join(''),
  };
}
