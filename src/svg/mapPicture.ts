import type { MapScene } from '../domain/mapScene';
import type { View } from '../domain/mapState';
import type { Size } from '../domain/mercator';
import { drawMap } from './mapDrawing';
import type { MapStyle } from './mapStyle';

/** The faces of the page; see shell.css. */
export const FONTS = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** A map alone as an SVG document, without a legend or anything else beside it. */
export function mapPicture(scene: MapScene, view: View, size: Size, style: MapStyle): string {
  const { widthPixels: width, heightPixels: height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    style.hasLabels ? ` font-family="${FONTS}">` : '>',
    drawMap(scene, view, size, style),
    '</svg>',
  ].join('');
}
