import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { facesOf } from '../style/faces';
import { mapMarks } from './mapMarks';
import type { MapStyle } from './mapStyle';

/** A map alone as an SVG document, without a legend or anything else beside it. */
export function mapPicture(scene: MapScene, view: View, size: Size, style: MapStyle): string {
  const { widthPixels: width, heightPixels: height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    style.scale.names !== null && scene.labels !== null ? ` font-family="${facesOf(scene.labels.language)}">` : '>',
    mapMarks(scene, view, size, style),
    '</svg>',
  ].join('');
}
