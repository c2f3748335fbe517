import { dotStacks } from '../../core/portrayal/legend/dotStacks';
import { placeNames } from '../../core/portrayal/legend/placeLabels';
import { type ColumnSettings, columnStyles } from './legendBlocks';
import { attributes, decimal } from './markup';
import type { PictureDots } from './pictureText';
import { type Block, stacked, textAt } from './textBlock';
import { textWidth } from './textWidth';

/** In pixels at the usual scale, as on the page. */
const DOT = 4;
const HIGHEST_STACK = 20;

/** A dot for each figure at the place of its value, below the names of a few. */
export function dotLineBlock({ shares, names }: PictureDots, settings: ColumnSettings): Block {
  return stacked([namesBlock(names, settings), dotsBlock(shares, settings)], 1 * settings.scale);
}

function namesBlock(names: PictureDots['names'], settings: ColumnSettings): Block {
  const { widthPixels: width, scale } = settings;
  const { small, text } = columnStyles(settings);
  const placed = placeNames(
    names.map(({ share, texts }) => ({
      share,
      widths: texts.map((words) => textWidth(words, small.fontPixels) / width),
    })),
    (8 * scale) / width,
  );
  const style = { ...small, fill: text.fill };
  return {
    heightPixels: small.fontPixels * 1.3,
    draw: (x, y) =>
      placed
        .map((label, index) => {
          if (label === null) return '';
          const words = names[index]!.texts[label.choice] ?? '';
          const room = textWidth(words, small.fontPixels) / width;
          const { from } = label;
          // The room is rather too wide than too narrow: at an end a name stands at it.
          const anchor = from <= 0 ? 'start' : from + room > 0.999 ? 'end' : 'middle';
          const at = { start: from, middle: from + room / 2, end: from + room }[anchor];
          return textAt(words, x + at * width, y + small.fontPixels * 0.65, { ...style, anchor });
        })
        .join(''),
  };
}

function dotsBlock(values: readonly number[], settings: ColumnSettings): Block {
  const { widthPixels: width, scale } = settings;
  const { text } = columnStyles(settings);
  const size = DOT * scale;
  const { shares, ranks, highest } = dotStacks(values, Math.max(1, Math.floor(width / size)));
  const step = Math.min(size, (HIGHEST_STACK * scale - size) / Math.max(1, highest - 1));
  const height = size + step * Math.max(0, highest - 1);
  return {
    heightPixels: height,
    draw(x, y) {
      const dots = shares.map(
        (share, index) =>
          `M${decimal(x + size / 2 + share * (width - size))} ${decimal(y + height - size / 2 - ranks[index]! * step)}h0`,
      );
      const look = {
        stroke: text.fill,
        'stroke-opacity': 0.75,
        'stroke-width': size * 0.86,
        'stroke-linecap': 'round',
      };
      return `<path${attributes({ ...look, d: dots.join('') })}/>`;
    },
  };
}
