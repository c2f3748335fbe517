import type { Appearance } from '../../core/portrayal/palette';
import { decimal } from './markup';
import { pictureInks } from './pictureInks';
import type { PictureEntry, PictureLayer, PictureLegend } from './pictureText';
import { entrySwatch } from './swatches';
import { type Block, indented, stacked, type TextStyle, textAt, textBlock } from './textBlock';
import { textWidth } from './textWidth';

/** How the column beside the map is set. */
export interface ColumnSettings {
  readonly widthPixels: number;
  /** Of the letters and what stands with them, against what is usual. */
  readonly scale: number;
  readonly appearance: Appearance;
}

const TEXT = 13;
const SMALL = 11.5;
const SWATCH_COLUMN = 34;

export interface ColumnStyles {
  readonly text: TextStyle;
  readonly bold: TextStyle;
  readonly small: TextStyle;
  readonly heading: TextStyle;
}

export function columnStyles({ scale, appearance }: ColumnSettings): ColumnStyles {
  const { ink, soft } = pictureInks(appearance);
  const text = { fontPixels: TEXT * scale, fill: ink };
  const small = { fontPixels: SMALL * scale, fill: soft };
  return { text, bold: { ...text, isBold: true }, small, heading: { ...small, isBold: true } };
}

/** Unit and period. */
export function headBlock({ head }: PictureLegend, settings: ColumnSettings): Block {
  if (head === null) return NOTHING;
  const { bold, small } = columnStyles(settings);
  const width = settings.widthPixels;
  return stacked(
    [textBlock(head.unit, width, bold), ...(head.period === null ? [] : [textBlock(head.period, width, small)])],
    2 * settings.scale,
  );
}

export const NOTHING: Block = { heightPixels: 0, draw: () => '' };

export function denominatorsBlock({ denominators }: PictureLegend, settings: ColumnSettings): Block {
  const { small } = columnStyles(settings);
  return stacked(
    denominators.map(({ name, detail }) => pairBlock(name, detail, settings, small)),
    3 * settings.scale,
  );
}

/** A name and what it says, side by side where there is room. */
function pairBlock(name: string, value: string, { widthPixels, scale }: ColumnSettings, style: TextStyle): Block {
  const gap = 10 * scale;
  const valueStyle = { ...style };
  const beside = textWidth(name, style.fontPixels, true) + gap + textWidth(value, style.fontPixels);
  const heading = textBlock(name, widthPixels, { ...style, isBold: true });
  if (beside > widthPixels) return stacked([heading, textBlock(value, widthPixels, valueStyle)], 0);
  return {
    heightPixels: heading.heightPixels,
    draw: (x, y) =>
      heading.draw(x, y) +
      textAt(value, x + widthPixels, y + heading.heightPixels / 2, { ...valueStyle, anchor: 'end' }),
  };
}

/** An overlay: its title with how far it can be trusted, what is on the map, what is assumed and compared. */
export function layerBlock(layer: PictureLayer, settings: ColumnSettings): Block {
  const { widthPixels, scale, appearance } = settings;
  const { bold, small } = columnStyles(settings);
  const { accent } = pictureInks(appearance);
  const badgeStyle: TextStyle = { ...small, fill: accent, isBold: true };
  const badgeWidth = layer.certainty === '' ? 0 : textWidth(layer.certainty, badgeStyle.fontPixels, true) + 8 * scale;
  const title = textBlock(layer.title, widthPixels - badgeWidth, bold);
  const head: Block = {
    heightPixels: title.heightPixels,
    draw: (x, y) =>
      title.draw(x, y) +
      textAt(layer.certainty, x + widthPixels, y + bold.fontPixels * 0.7, { ...badgeStyle, anchor: 'end' }),
  };
  return stacked(
    [
      head,
      ...layer.entries.map((entry) => entryBlock(entry, settings)),
      ...layer.facts.map(({ name, value }) => pairBlock(name, value, settings, small)),
    ],
    6 * scale,
  );
}

function entryBlock(entry: PictureEntry, settings: ColumnSettings): Block {
  const { widthPixels, scale, appearance } = settings;
  const { text, small } = columnStyles(settings);
  const first = SWATCH_COLUMN * scale;
  const room = widthPixels - first;
  const published: TextStyle = { ...small, isBold: true, fill: text.fill };
  const gap = 10 * scale;
  const factsWidth = entry.facts === '' ? 0 : textWidth(entry.facts, small.fontPixels);
  const publishedWidth = entry.published === '' ? 0 : textWidth(entry.published, small.fontPixels, true);
  const nameWidth = textWidth(entry.name, text.fontPixels);
  const name = textBlock(entry.name, room, text);
  // All in one line where there is room for it; else what is said of a thing stands below its name.
  const isBeside = nameWidth + publishedWidth + factsWidth + 2 * gap <= room;
  const isPublishedBeside = isBeside || nameWidth + publishedWidth + gap <= room;
  const atEnd = (words: string, style: TextStyle, before: number): Block => ({
    heightPixels: 0,
    draw: (x, y) => textAt(words, x + room - before, y + name.heightPixels / 2, { ...style, anchor: 'end' }),
  });
  const beside = [
    ...(isBeside ? [atEnd(entry.facts, small, 0)] : []),
    ...(isPublishedBeside
      ? [atEnd(entry.published, published, isBeside && factsWidth > 0 ? factsWidth + gap : 0)]
      : []),
  ];
  const words = stacked(
    [
      { heightPixels: name.heightPixels, draw: (x, y) => [name, ...beside].map((part) => part.draw(x, y)).join('') },
      ...(isPublishedBeside ? [] : [textBlock(entry.published, room, published)]),
      ...(isBeside ? [] : [textBlock(entry.facts, room, small)]),
    ],
    0,
  );
  return {
    heightPixels: words.heightPixels,
    draw: (x, y) => {
      const top = y + text.fontPixels * 0.7 - 8 * scale;
      const swatch = `<g transform="translate(${decimal(x)} ${decimal(top)}) scale(${decimal(scale)})">${entrySwatch(entry, appearance)}</g>`;
      return swatch + indented(words, first).draw(x, y);
    },
  };
}
