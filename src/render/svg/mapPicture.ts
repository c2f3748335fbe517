import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import type { Language } from '../../core/text/text';
import { mapMarks } from './mapMarks';
import type { MapStyle } from './mapStyle';

const CHINESE = "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'";
const LATIN =
  "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans'";

/** The faces of the page; see shell.css. */
export function fontsOf(language: Language): string {
  return language === 'zh' ? `${CHINESE}, sans-serif` : `${LATIN}, ${CHINESE}, sans-serif`;
}

/** A map alone as an SVG document, without a legend or anything else beside it. */
export function mapPicture(
  scene: MapScene,
  view: View,
  size: Size,
  style: MapStyle,
  language: Language = 'zh',
): string {
  const { widthPixels: width, heightPixels: height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    style.scale.names !== null ? ` font-family="${fontsOf(language)}">` : '>',
    mapMarks(scene, view, size, style),
    '</svg>',
  ].join('');
}
