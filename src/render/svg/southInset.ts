import { type Bounds, fitView, project, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MapScene } from '../../core/scene/mapScene';
import type { Box } from '../labels/box';
import type { Furniture } from './mapFurniture';
import { mapMarks } from './mapMarks';
import { INSET_STYLE } from './mapStyle';
import { attributes, decimal } from './markup';
import type { PictureInks } from './pictureInks';
import type { PictureText } from './pictureText';
import { textAt } from './textBlock';

/** The South China Sea with the coast north of it. */
const SOUTH: Bounds = [105.5, 2.6, 123, 24.5];
/** Ends of the mainland and of Hainan and Taiwan: with all of them in the window, a map is one of the whole country. */
const MAINLAND_ENDS = [
  [123.4, 53.3],
  [134.7, 48.3],
  [74, 39.4],
  [110, 18.5],
  [121, 22.2],
] as const;
/** The southernmost, easternmost and westernmost of the islands of the south. */
const ISLAND_ENDS = [
  [112.3, 3.95],
  [117.7, 15.1],
  [109.6, 7.4],
] as const;

const SHARE_OF_HEIGHT = 0.32;
const MARGIN = 10;
const CAPTION = 16;

/** Whether a map shows the country as a whole and cuts off islands in its south. */
export function needsInset(view: View, size: Size): boolean {
  const toPixels = project(view, size);
  const isSeen = (position: readonly [number, number]) => {
    const [x, y] = toPixels(position);
    return x >= 0 && y >= 0 && x <= size.widthPixels && y <= size.heightPixels;
  };
  return MAINLAND_ENDS.every(isSeen) && !ISLAND_ENDS.every(isSeen);
}

/** Where the map of the south stands: in the lower corner where fewer areas lie. */
export function insetBox(
  scene: MapScene,
  view: View,
  map: Box,
): { readonly box: Box; readonly side: 'left' | 'right' } {
  const [west, south, east, north] = SOUTH;
  const unit = fitView([west, south, east, north], { widthPixels: 1000, heightPixels: 1000 }, NONE, 20);
  const toPixels = project(unit, { widthPixels: 1000, heightPixels: 1000 });
  const [left, top] = toPixels([west, north]);
  const [right, bottom] = toPixels([east, south]);
  const height = map.height * SHARE_OF_HEIGHT;
  const width = (height * (right - left)) / (bottom - top);
  const at = (x: number): Box => ({ x, y: map.height - MARGIN - height, width, height });
  const [atLeft, atRight] = [at(MARGIN), at(map.width - MARGIN - width)];
  const places = scene.geography.areas.map(({ labelPoint }) =>
    project(view, { widthPixels: map.width, heightPixels: map.height })(labelPoint),
  );
  const covered = (box: Box) =>
    places.filter(([x, y]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).length;
  return covered(atLeft) < covered(atRight) ? { box: atLeft, side: 'left' } : { box: atRight, side: 'right' };
}

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

/** The same portrayal at a smaller scale, framed and named: nothing is on it but what the edition of the boundaries has. */
export function southInset(scene: MapScene, box: Box, { inset }: PictureText, inks: PictureInks): Furniture {
  const size: Size = { widthPixels: box.width, heightPixels: box.height };
  const view = fitView(SOUTH, size, { ...NONE, bottom: CAPTION }, 20);
  const frame = { x: box.x, y: box.y, width: box.width, height: box.height };
  const [width, height] = [decimal(box.width), decimal(box.height)];
  return {
    box,
    marks: [
      `<svg${attributes(frame)} viewBox="0 0 ${width} ${height}">`,
      mapMarks(scene, view, size, INSET_STYLE),
      `<path${attributes({ fill: inks.paper, 'fill-opacity': 0.86, d: `M0 ${decimal(box.height - CAPTION)}h${width}v${CAPTION}H0z` })}/>`,
      textAt(inset, box.width / 2, box.height - CAPTION / 2, {
        fontPixels: 10,
        fill: inks.ink,
        anchor: 'middle',
      }),
      '</svg>',
      `<rect${attributes({ ...frame, fill: 'none', stroke: inks.ink, 'stroke-width': 1 })}/>`,
    ].join(''),
  };
}
