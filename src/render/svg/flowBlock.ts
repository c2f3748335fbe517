import type { ColumnSettings } from './legendBlocks';
import type { Block } from './textBlock';

/** Something in a line. */
export interface FlowItem {
  readonly widthPixels: number;
  /** SVG elements from a left edge on, about the middle of a line. */
  draw(x: number, middle: number): string;
}

const GAP = 12;

/**
 * Items side by side, in as many lines as they need.
 *
 * @param line height of a line, at the usual scale.
 */
export function flowBlock(items: readonly FlowItem[], { widthPixels, scale }: ColumnSettings, line: number): Block {
  const lineHeight = line * scale;
  let [x, lines] = [0, items.length === 0 ? 0 : 1];
  const placed = items.map((item) => {
    if (x > 0 && x + item.widthPixels > widthPixels) {
      x = 0;
      lines += 1;
    }
    const at = { item, left: x, row: lines - 1 };
    x += item.widthPixels + GAP * scale;
    return at;
  });
  return {
    heightPixels: lines * lineHeight,
    draw: (left, top) =>
      placed.map(({ item, left: own, row }) => item.draw(left + own, top + (row + 0.5) * lineHeight)).join(''),
  };
}
