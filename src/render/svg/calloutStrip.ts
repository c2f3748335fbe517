import { attributes, decimal } from './markup';
import type { PictureInks } from './pictureInks';
import type { PictureCallout } from './pictureText';
import { type Block, NO_BLOCK, stacked, textAt, textBlock } from './textBlock';
import { textWidth } from './textWidth';

/** Of one, where letters have their usual size. */
const WIDEST = 250;
const GAP = 18;
const BAR = { widthPixels: 2.5, gapPixels: 9 };
const SIZES = { place: 11.5, value: 25, text: 12, detail: 10.5 };

/** What a slide points out: figures side by side below its title, each with its place, measure and period. */
export function calloutStrip(
  callouts: readonly PictureCallout[],
  widthPixels: number,
  inks: PictureInks,
  magnification: number,
): Block {
  if (callouts.length === 0) return NO_BLOCK;
  const gap = GAP * magnification;
  const width = Math.min(WIDEST * magnification, (widthPixels + gap) / callouts.length - gap);
  const inset = (BAR.widthPixels + BAR.gapPixels) * magnification;
  const blocks = callouts.map((callout) => calloutBlock(callout, width - inset, inks, magnification));
  const height = Math.max(...blocks.map(({ heightPixels }) => heightPixels));
  return {
    heightPixels: height + 2 * gap * STRIP_MARGIN,
    draw: (x, y) =>
      blocks
        .map((block, index) => {
          const [left, top] = [x + index * (width + gap), y + gap * STRIP_MARGIN];
          const bar = attributes({
            fill: inks.accent,
            x: decimal(left),
            y: decimal(top),
            width: BAR.widthPixels * magnification,
            height: decimal(height),
          });
          return `<rect${bar}/>${block.draw(left + inset, top)}`;
        })
        .join(''),
  };
}

const STRIP_MARGIN = 0.4;

function calloutBlock(
  { place, value, unit, text, detail }: PictureCallout,
  width: number,
  inks: PictureInks,
  magnification: number,
): Block {
  const block = (words: string, size: number, fill: string, isBold = false) =>
    words === ''
      ? NO_BLOCK
      : textBlock(words, width, { fontPixels: size * magnification, fill, isBold, lineHeight: 1.3 });
  return stacked(
    [
      block(place, SIZES.place, inks.soft),
      value === '' ? NO_BLOCK : valueBlock(value, unit, width, inks, magnification),
      block(text, SIZES.text, inks.ink, value === ''),
      block(detail, SIZES.detail, inks.soft),
    ],
    0,
  );
}

/** The number with its unit smaller behind it; made smaller where it would not fit. */
function valueBlock(value: string, unit: string, width: number, inks: PictureInks, magnification: number): Block {
  const widthAt = (size: number) => textWidth(value, size, true) + (unit === '' ? 0 : textWidth(` ${unit}`, size / 2));
  const usual = SIZES.value * magnification;
  const size = usual * Math.min(1, width / widthAt(usual));
  const height = size * 1.2;
  return {
    heightPixels: height,
    draw: (x, y) => {
      const middle = y + height / 2;
      const number = textAt(value, x, middle, { fontPixels: size, fill: inks.ink, isBold: true });
      if (unit === '') return number;
      const behind = x + textWidth(value, size, true) + size * 0.2;
      return number + textAt(unit, behind, middle + size * 0.17, { fontPixels: size / 2, fill: inks.ink });
    },
  };
}
