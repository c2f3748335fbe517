import { hexOf } from '../../core/portrayal/colour';
import { type ColumnSettings, columnStyles } from './legendBlocks';
import { attributes, decimal } from './markup';
import { pictureInks } from './pictureInks';
import type { PictureKey } from './pictureText';
import { type Block, textAt } from './textBlock';
import { textWidth } from './textWidth';

/** From the largest circle to the labels, in pixels, as the circles are. */
const LEADER = 22;

/** Reference circles, nested, standing on one line, at the very size that they have on the map. */
export function symbolScaleBlock(
  { colour, symbols }: Pick<PictureKey & { form: 'circles' }, 'colour' | 'symbols'>,
  settings: ColumnSettings,
): { readonly widthPixels: number; readonly block: Block } {
  const { text } = columnStyles(settings);
  const largest = symbols[0]?.radiusPixels ?? 0;
  const line = text.fontPixels * 1.3;
  let free = Number.NEGATIVE_INFINITY;
  const tops = symbols.map(({ radiusPixels }) => {
    const top = Math.max(2 * (largest - radiusPixels), free);
    free = top + line;
    return top;
  });
  const height = Math.max(2 * largest, (tops.at(-1) ?? 0) + line / 2) + 2;
  const ink = hexOf(colour);
  const { hairline, soft } = pictureInks(settings.appearance);
  const block: Block = {
    heightPixels: height + line / 2,
    draw: (x, y) =>
      symbols
        .map(({ radiusPixels, label }, index) => {
          const top = y + line / 2;
          const labelY = top + (tops[index] ?? 0);
          const leader = `M${decimal(x + 1 + largest)} ${decimal(top + 2 * (largest - radiusPixels))}L${decimal(x + 2 * largest + 6)} ${decimal(labelY)}h10`;
          const circle = {
            cx: x + 1 + largest,
            cy: top + 2 * largest - radiusPixels,
            r: radiusPixels,
            fill: index === 0 ? ink : 'none',
            'fill-opacity': 0.35,
            stroke: ink,
          };
          return [
            `<circle${attributes(circle)}/>`,
            `<path${attributes({ fill: 'none', stroke: index === 0 ? soft : hairline, 'stroke-width': 0.8, d: leader })}/>`,
            textAt(label, x + 2 * largest + LEADER, labelY, text),
          ].join('');
        })
        .join(''),
  };
  const labels = symbols.map(({ label }) => textWidth(label, text.fontPixels));
  return { widthPixels: 2 * largest + LEADER + Math.max(0, ...labels), block };
}
