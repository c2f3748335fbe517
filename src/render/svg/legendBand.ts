import type { Appearance } from '../../core/portrayal/palette';
import { type LegendColumn, legendColumn } from './legendColumn';
import type { PictureText } from './pictureText';
import type { Block } from './textBlock';

/** Between the two columns; in pixels of a picture in the usual size. */
const GAP = 24;
const SMALLER = [1, 0.92, 0.84, 0.76] as const;

/**
 * The legend below a map that is higher than wide: what the colours mean on the left, what limits it on the right.
 *
 * @param mostPixels that it may be high.
 */
export function legendBand(
  text: PictureText,
  widthPixels: number,
  mostPixels: number,
  appearance: Appearance,
  magnification: number,
): Block {
  const noNotices: PictureText = { ...text, notices: { ...text.notices, items: [] } };
  const noticesAlone: PictureText = {
    ...text,
    legend: { ...text.legend, head: null, key: null, states: [], denominators: [], layers: [] },
  };
  const columns = (scale: number): readonly [LegendColumn, LegendColumn] => [
    legendColumn(noNotices, mostPixels, appearance, magnification * scale),
    legendColumn(noticesAlone, mostPixels, appearance, magnification * scale),
  ];
  const gap = GAP * magnification;
  const fits = ([left, right]: ReturnType<typeof columns>) => left.widthPixels + gap + right.widthPixels <= widthPixels;
  const [left, right] = SMALLER.map(columns).find(fits) ?? columns(0.66);
  const hasNotices = right.block.heightPixels > 0;
  return {
    heightPixels: Math.max(left.block.heightPixels, right.block.heightPixels),
    draw: (x, y) =>
      left.block.draw(x, y) + (hasNotices ? right.block.draw(x + widthPixels - right.widthPixels, y) : ''),
  };
}
