import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { southInset } from '../drawing/southInset';
import type { Box } from '../labels/box';
import { mapMarks } from './mapMarks';
import { panelStyle } from './mapStyle';
import { attributes, decimal } from './markup';
import { pictureInks } from './pictureInks';
import { insetMarks } from './southInset';
import { textAt } from './textBlock';

/** One of several maps of a picture. */
export interface PanelMap {
  readonly title: string;
  readonly scene: MapScene;
}

const [GAP, TITLE, FONT] = [12, 20, 13];
/** Of a map, its width by its height. */
const SHAPE = 4 / 3;
const INSET_ROOM = { marginPixels: 4, captionPixels: 0 };

/** Maps side by side in a box, as large as fit, each below its title and with the same camera. */
export function panelMaps(panels: readonly PanelMap[], box: Box, viewOf: (size: Size) => View): string {
  const { columns, size } = panelGridIn(panels.length, box);
  const view = viewOf(size);
  return panels
    .map(({ title, scene }, index) => {
      const inks = pictureInks(scene.appearance);
      const x = box.x + (index % columns) * (size.widthPixels + GAP);
      const y = box.y + Math.floor(index / columns) * (size.heightPixels + TITLE + GAP);
      const frame = { x, y: y + TITLE, width: size.widthPixels, height: size.heightPixels };
      const inset = southInset(scene, view, size, INSET_ROOM);
      const furniture = inset === null ? null : insetMarks(scene, inset, null, inks, `panel${index}inset`);
      return [
        textAt(title, x, y + FONT, { fontPixels: FONT, fill: inks.ink, isBold: true }),
        `<svg${attributes(frame)} viewBox="0 0 ${decimal(size.widthPixels)} ${decimal(size.heightPixels)}">`,
        mapMarks(scene, view, size, panelStyle(size, index), furniture === null ? [] : [furniture.box]),
        furniture?.marks ?? '',
        '</svg>',
        `<rect${attributes({ ...frame, fill: 'none', stroke: inks.hairline })}/>`,
      ].join('');
    })
    .join('');
}

/** As many columns as make the maps largest; they may be wider or narrower than the usual shape, to fill the box. */
function panelGridIn(count: number, { width, height }: Box): { readonly columns: number; readonly size: Size } {
  const sizeOf = (columns: number): Size => {
    const rows = Math.ceil(count / columns);
    return {
      widthPixels: (width - (columns - 1) * GAP) / columns,
      heightPixels: (height - (rows - 1) * GAP) / rows - TITLE,
    };
  };
  const usable = ({ widthPixels, heightPixels }: Size) => Math.min(widthPixels, heightPixels * SHAPE);
  const all = Array.from({ length: count }, (_, index) => ({ columns: index + 1, size: sizeOf(index + 1) }));
  return all.reduce((best, each) => (usable(each.size) > usable(best.size) ? each : best));
}
