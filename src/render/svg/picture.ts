import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import { SOUTH_NAME } from '../../core/scene/southName';
import { LANGUAGES, localise } from '../../core/text/text';
import { southInset } from '../drawing/southInset';
import type { Box } from '../labels/box';
import { facesOf } from '../style/faces';
import { northArrow, scaleBar, schematicMark } from './mapFurniture';
import { mapMarks } from './mapMarks';
import { PICTURE_STYLE } from './mapStyle';
import { attributes, decimal, escaped } from './markup';
import { moduleMatrix } from './moduleMatrix';
import { type PanelMap, panelMaps } from './panelMaps';
import { type PictureInks, pictureInks } from './pictureInks';
import { layOut } from './pictureLayout';
import type { PictureText } from './pictureText';
import { insetMarks } from './southInset';
import { textAt } from './textBlock';

export interface PictureRequest {
  readonly scene: MapScene;
  /** Maps in the place of the one of the scene; none: that one. */
  readonly panels?: readonly PanelMap[];
  readonly text: PictureText;
  /** As it is laid out, in CSS pixels. */
  readonly size: Size;
  /** As it is drawn: the same picture, so many times as large. */
  readonly times: number;
  /** The camera for a map of a size: the layout decides how large the map becomes. */
  readonly viewOf: (map: Size) => View;
  /** Whether the ground is left to the paper that it is printed on. */
  readonly isOnPaper: boolean;
  /** Whether it goes without margins of its own, as onto a sheet that has them. */
  readonly isTrimmed?: boolean;
  /** The link as a square code (QR), rows of dark modules; null for none. */
  readonly code: readonly (readonly boolean[])[] | null;
}

/**
 * The whole picture: title, map, legend, credits, date and link. All of it is vectors, and all text is text, set in the
 * faces of the page.
 */
export function picture(request: PictureRequest): string {
  const { scene, panels = [], text, size, times, viewOf, isOnPaper, isTrimmed, code } = request;
  const { appearance } = scene;
  const inks = pictureInks(appearance);
  const layout = layOut(text, size, appearance, code !== null);
  const { map, margin, header, legend, footer, footerY } = layout;
  const [width, height] = [size.widthPixels, size.heightPixels];
  const cut = isTrimmed === true ? { x: margin * 0.97, y: margin * 0.7 } : { x: 0, y: 0 };
  const [shownWidth, shownHeight] = [width - 2 * cut.x, height - 2 * cut.y];
  const rule = attributes({
    stroke: inks.hairline,
    d: `M${decimal(margin)} ${decimal(footerY - margin * 0.22)}H${decimal(width - margin)}`,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ width: shownWidth * times, height: shownHeight * times })}`,
    ` viewBox="${decimal(cut.x)} ${decimal(cut.y)} ${decimal(shownWidth)} ${decimal(shownHeight)}" font-family="${facesOf(text.language)}"${attributes({ 'xml:lang': LANGUAGES[text.language].tag })}>`,
    `<title>${escaped(text.title)}</title>`,
    isOnPaper ? '' : `<path${attributes({ fill: inks.paper, d: `M0 0h${width}v${height}H0z` })}/>`,
    header.draw(margin, margin * 0.8),
    atlasName(text, width - margin, margin, inks),
    panels.length > 0 ? panelMaps(panels, map, viewOf) : mapWindow(scene, text, map, viewOf),
    `<g${attributes({ 'data-part': 'legend' })}>${legend.block.draw(legend.x, legend.y)}</g>`,
    `<path${rule}/>`,
    footer.draw(margin, footerY),
    code === null || layout.code === null ? '' : moduleMatrix(code, layout.code),
    '</svg>',
  ].join('');
}

const INSET_ROOM = { marginPixels: 10, captionPixels: 16 };

/** The map with what stands on it, clipped to its frame. */
function mapWindow(scene: MapScene, text: PictureText, map: Box, viewOf: PictureRequest['viewOf']): string {
  const inks = pictureInks(scene.appearance);
  const size: Size = { widthPixels: map.width, heightPixels: map.height };
  const view = viewOf(size);
  const inset = southInset(scene, view, size, INSET_ROOM);
  const furniture = [
    scaleBar(view, map, inset?.side === 'left' ? 'right' : 'left', text, inks),
    inset === null ? null : insetMarks(scene, inset, localise(SOUTH_NAME, text.language), inks),
    northArrow(view, map, text, inks),
    schematicMark(text, map, inks),
  ].filter((piece) => piece !== null);
  const taken = furniture.map(({ box }) => box);
  const frame = { x: map.x, y: map.y, width: map.width, height: map.height };
  return [
    `<svg${attributes(frame)} viewBox="0 0 ${decimal(map.width)} ${decimal(map.height)}">`,
    mapMarks(scene, view, size, PICTURE_STYLE, taken),
    ...furniture.map(({ marks }) => marks),
    '</svg>',
    `<rect${attributes({ ...frame, fill: 'none', stroke: inks.hairline })}/>`,
  ].join('');
}

/** At the upper right: whose picture it is. */
function atlasName({ atlas }: PictureText, right: number, margin: number, { ink, soft }: PictureInks) {
  const size = margin / 26;
  const [name, other] = atlas;
  return [
    textAt(name, right, margin * 0.8 + 13 * size, { fontPixels: 14 * size, fill: ink, isBold: true, anchor: 'end' }),
    textAt(other, right, margin * 0.8 + 32 * size, { fontPixels: 11 * size, fill: soft, anchor: 'end' }),
  ].join('');
}
