import { attributes, decimal, escaped } from './markup';
import { wrapText } from './wrapText';

/** How a text is set. Sizes are pixels. */
export interface TextStyle {
  readonly fontPixels: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Of the size of the letters; 1.4 where nothing is said. */
  readonly lineHeight?: number;
}

/** Something of a picture with its height, to be put at a place. */
export interface Block {
  readonly heightPixels: number;
  /** SVG elements with the top left at a place. */
  draw(x: number, y: number): string;
}

/** Nothing, which takes no room. */
export const NO_BLOCK: Block = { heightPixels: 0, draw: () => '' };

const LINE_HEIGHT = 1.4;
/** From the middle of a line to the foot of its letters. */
const BASELINE = 0.36;

/** A text in lines no wider than so many pixels. */
export function textBlock(text: string, widthPixels: number, style: TextStyle): Block {
  const lines = wrapText(text, widthPixels, style.fontPixels, style.isBold);
  const line = style.fontPixels * (style.lineHeight ?? LINE_HEIGHT);
  return {
    heightPixels: lines.length * line,
    draw: (x, y) => lines.map((words, index) => textAt(words, x, y + (index + 0.5) * line, style)).join(''),
  };
}

/** One line of text; y is its middle. */
export function textAt(text: string, x: number, y: number, { fontPixels, fill, isBold, anchor }: TextStyle): string {
  if (text === '') return '';
  return `<text${attributes({
    x: decimal(x),
    y: decimal(y + fontPixels * BASELINE),
    'font-size': fontPixels,
    'font-weight': isBold === true ? 600 : null,
    'text-anchor': anchor === undefined || anchor === 'start' ? null : anchor,
    fill,
  })}>${escaped(text)}</text>`;
}

/** Blocks below each other, with so many pixels between them; those without height take no room. */
export function stacked(blocks: readonly Block[], gapPixels: number): Block {
  const shown = blocks.filter(({ heightPixels }) => heightPixels > 0);
  const heights = shown.reduce((sum, { heightPixels }) => sum + heightPixels, 0);
  return {
    heightPixels: heights + gapPixels * Math.max(0, shown.length - 1),
    draw(x, y) {
      let top = y;
      return shown
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.heightPixels + gapPixels;
          return drawn;
        })
        .join('');
    },
  };
}

/** A block to the right of where it is put. */
export function indented(block: Block, pixels: number): Block {
  return { heightPixels: block.heightPixels, draw: (x, y) => block.draw(x + pixels, y) };
}
