import { hexOf } from '../../core/portrayal/colour';
import { standingLabels } from '../../core/portrayal/legend/placeLabels';
import { inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { dotLineBlock } from './dotLineBlock';
import { type FlowItem, flowBlock } from './flowBlock';
import { type ColumnSettings, columnStyles, NOTHING } from './legendBlocks';
import { attributes, decimal } from './markup';
import { pictureInks } from './pictureInks';
import type { PictureCount, PictureKey, PictureLegend, PictureValue } from './pictureText';
import { classSwatch } from './swatches';
import { symbolScaleBlock } from './symbolScaleBlock';
import { type Block, stacked, type TextStyle, textAt, textBlock } from './textBlock';
import { textWidth } from './textWidth';

const SWATCH = { width: 18, height: 12 } as const;
const LINE = 18;
const BAND = 11;

/** What colours and circles stand for, and below it how many areas have a figure. */
export function keyBlock({ key, states }: PictureLegend, settings: ColumnSettings): Block {
  return stacked(
    [key === null ? NOTHING : formBlock(key, settings), countsBlock(states, settings)],
    8 * settings.scale,
  );
}

function formBlock(key: PictureKey, settings: ColumnSettings): Block {
  switch (key.form) {
    case 'ramp':
      return rampBlock(key, settings);
    case 'values':
      return valuesBlock(key.values, key.tint, settings);
    case 'circles':
      return circlesBlock(key, settings);
    case 'chips':
      return countsBlock(key.chips, settings);
  }
}

/** Classes as long as they are wide, the figures above them and the breaks below. */
function rampBlock({ bands, ticks, dots }: PictureKey & { form: 'ramp' }, settings: ColumnSettings): Block {
  const { widthPixels: width, scale, appearance } = settings;
  const { small } = columnStyles(settings);
  const { hairline } = pictureInks(appearance);
  const band = BAND * scale;
  const tick = 4 * scale;
  const style = { ...small, anchor: 'middle' } as const;
  const standing = standingLabels(
    ticks.map(({ share, text }) => ({ share, width: textWidth(text, small.fontPixels) / width })),
    (2 * scale) / width,
  );
  const shown = ticks.filter((_, index) => standing[index]);
  const ramp: Block = {
    heightPixels: band + tick + small.fontPixels * 1.3,
    draw: (x, y) =>
      [
        ...bands.map(({ from, to, colour }) =>
          rectangle(x + from * width, y, (to - from) * width, band, { fill: hexOf(colour) }),
        ),
        rectangle(x, y, width, band, { fill: 'none', stroke: hairline, 'stroke-width': 0.8 }),
        ...ticks.map(
          ({ share }) =>
            `<path${attributes({ stroke: small.fill, 'stroke-width': 0.8, d: `M${decimal(x + share * width)} ${decimal(y + band)}v${decimal(tick)}` })}/>`,
        ),
        ...shown.map(({ share, text }) =>
          textAt(text, x + share * width, y + band + tick + small.fontPixels * 0.65, style),
        ),
      ].join(''),
  };
  return stacked([dotLineBlock(dots, settings), ramp], 2 * scale);
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  look: Parameters<typeof attributes>[0],
): string {
  return `<path${attributes({ ...look, d: `M${decimal(x)} ${decimal(y)}h${decimal(width)}v${decimal(height)}h${decimal(-width)}z` })}/>`;
}

/** A few figures by name; the colour that all have stands before them once. */
function valuesBlock(values: readonly PictureValue[], tint: Rgb | null, settings: ColumnSettings): Block {
  const { text } = columnStyles(settings);
  const styles = { label: text, value: { ...text, isBold: true }, gap: 5 * settings.scale };
  const items = values.map(({ name, value }) => keyItem(null, name, value, styles));
  return flowBlock([...(tint === null ? [] : [swatchItem(tint, settings)]), ...items], settings, LINE);
}

/** Circles, with the figures beside them. */
function circlesBlock(circles: PictureKey & { form: 'circles' }, settings: ColumnSettings): Block {
  const { widthPixels, scale } = settings;
  const { small } = columnStyles(settings);
  const figure = symbolScaleBlock(circles, settings);
  const gap = 14 * scale;
  const beside = { ...settings, widthPixels: widthPixels - figure.widthPixels - gap };
  const { figures } = circles;
  const ofFigures = 'shares' in figures ? dotLineBlock(figures, beside) : valuesBlock(figures, null, beside);
  const row: Block = {
    heightPixels: Math.max(figure.block.heightPixels, ofFigures.heightPixels),
    draw: (x, y) => figure.block.draw(x, y) + ofFigures.draw(x + figure.widthPixels + gap, y),
  };
  return stacked([row, textBlock(circles.caption, widthPixels, small)], 4 * scale);
}

/** Keys with numbers of areas, side by side. */
function countsBlock(counts: readonly PictureCount[], settings: ColumnSettings): Block {
  const { small, text } = columnStyles(settings);
  const value = { ...small, fill: text.fill, isBold: true };
  const styles = { label: small, value, gap: 4 * settings.scale };
  const items = counts.map(({ swatch, label, count }) =>
    keyItem(swatch === 'none' ? null : swatchItem(swatch, settings), label, count, styles),
  );
  return flowBlock(items, settings, LINE);
}

interface KeyStyles {
  readonly label: TextStyle;
  readonly value: TextStyle;
  /** Between label and value, in pixels. */
  readonly gap: number;
}

/** A label with its value, behind a swatch where there is one. */
function keyItem(swatch: FlowItem | null, label: string, value: string, styles: KeyStyles): FlowItem {
  const before = swatch?.widthPixels ?? 0;
  const valueAt = before + textWidth(label, styles.label.fontPixels) + styles.gap;
  return {
    widthPixels: valueAt + textWidth(value, styles.value.fontPixels, true),
    draw: (x, middle) =>
      [
        swatch?.draw(x, middle) ?? '',
        textAt(label, x + before, middle, styles.label),
        textAt(value, x + valueAt, middle, styles.value),
      ].join(''),
  };
}

/** With the room behind it. */
function swatchItem(colour: Rgb | null, { scale, appearance }: ColumnSettings): FlowItem {
  const swatch = classSwatch(colour, SWATCH.width, SWATCH.height, inksOf(appearance));
  return {
    widthPixels: (SWATCH.width + 5) * scale,
    draw: (x, middle) =>
      `<g transform="translate(${decimal(x)} ${decimal(middle - (SWATCH.height * scale) / 2)}) scale(${decimal(scale)})">${swatch}</g>`,
  };
}
