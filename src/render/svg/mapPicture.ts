import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { southInset } from '../drawing/southInset';
import type { Box } from '../labels/box';
import { facesOf } from '../style/faces';
import { mapMarks } from './mapMarks';
import type { MapStyle } from './mapStyle';
import { pictureInks } from './pictureInks';
import { insetMarks } from './southInset';

const INSET_ROOM = { marginPixels: 4, captionPixels: 0 };

/**
 * A map alone as an SVG document, without a legend or anything else beside it.
 *
 * @param taken what will lie over the picture, and cover no label.
 */
export function mapPicture(
  scene: MapScene,
  view: View,
  size: Size,
  style: MapStyle,
  taken: readonly Box[] = [],
): string {
  const { widthPixels: width, heightPixels: height } = size;
  const inset = southInset(scene, view, size, INSET_ROOM);
  const furniture = inset === null ? null : insetMarks(scene, inset, null, pictureInks(scene.appearance));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    style.scale.names !== null && scene.labels !== null ? ` font-family="${facesOf(scene.labels.language)}">` : '>',
    mapMarks(scene, view, size, style, furniture === null ? taken : [...taken, furniture.box]),
    furniture?.marks ?? '',
    '</svg>',
  ].join('');
}
