import type { Appearance } from '../../core/portrayal/palette';
import { keyBlock } from './keyBlocks';
import { type ColumnSettings, columnStyles, denominatorsBlock, headBlock, layerBlock } from './legendBlocks';
import { attributes, decimal } from './markup';
import { pictureInks } from './pictureInks';
import type { PictureText } from './pictureText';
import { type Block, stacked, textBlock } from './textBlock';

/** The column beside the map, with the room that it takes. */
export interface LegendColumn {
  readonly widthPixels: number;
  readonly block: Block;
}

/** Tried in turn until all of the legend has room: large letters, then a wider column, then smaller letters. */
const TRIALS = [
  { width: 1, scale: 1.15 },
  { width: 1, scale: 1.07 },
  { width: 1, scale: 1 },
  { width: 1.12, scale: 1 },
  { width: 1.2, scale: 0.94 },
  { width: 1.35, scale: 0.9 },
  { width: 1.5, scale: 0.88 },
] as const;

const WIDTH = 276;
const GAP = 14;
const NOTE_GAP = 5;

/**
 * The legend and what limits it, in the words of the page. What has to be known before anything is compared comes whole;
 * of notes that have no room even then, the last are left out and counted.
 *
 * @param heightPixels that there is room for.
 */
export function legendColumn(
  text: PictureText,
  heightPixels: number,
  appearance: Appearance,
  magnification: number,
): LegendColumn {
  const notes = notesOf(text);
  for (const { width, scale } of TRIALS) {
    const settings = { widthPixels: WIDTH * width * magnification, scale: scale * magnification, appearance };
    const block = columnOf(text, notes, notes.length, settings);
    if (block.heightPixels <= heightPixels) return { widthPixels: settings.widthPixels, block };
  }
  const { width, scale } = TRIALS[TRIALS.length - 1] as (typeof TRIALS)[number];
  const settings = { widthPixels: WIDTH * width * magnification, scale: scale * magnification, appearance };
  for (let shown = notes.length - 1; shown > 0; shown -= 1) {
    const block = columnOf(text, notes, shown, settings);
    if (block.heightPixels <= heightPixels) return { widthPixels: settings.widthPixels, block };
  }
  // Shrunk until it fits.
  const whole = columnOf(text, notes, 0, settings);
  const smaller = { ...settings, scale: settings.scale * Math.min(1, heightPixels / whole.heightPixels) * 0.97 };
  return { widthPixels: settings.widthPixels, block: columnOf(text, notes, 0, smaller) };
}

/** What is said below the legend: of layers how they were placed, then the notices. */
function notesOf({ legend, notices }: PictureText): readonly Note[] {
  return [
    ...notices.items.map((words) => ({ words, layer: null })),
    ...legend.layers.flatMap(({ notes }, layer) => notes.map((words) => ({ words, layer }))),
  ];
}

interface Note {
  readonly words: string;
  /** Index of the overlay that it belongs to; null for one of the theme. */
  readonly layer: number | null;
}

function columnOf(
  { legend, notices, more }: PictureText,
  notes: readonly Note[],
  shown: number,
  settings: ColumnSettings,
): Block {
  const { widthPixels: width, scale } = settings;
  const { small, heading } = columnStyles(settings);
  const { hairline } = pictureInks(settings.appearance);
  const kept = notes.slice(0, shown);
  const noteBlock = ({ words }: Note) => textBlock(words, width, small);
  const rule: Block = {
    heightPixels: 1,
    draw: (x, y) =>
      `<path${attributes({ stroke: hairline, d: `M${decimal(x)} ${decimal(y + 0.5)}h${decimal(width)}` })}/>`,
  };
  const ofNotices = kept.filter(({ layer }) => layer === null);
  const left = notes.length - shown;
  const parts: readonly Block[] = [
    headBlock(legend, settings),
    keyBlock(legend, settings),
    denominatorsBlock(legend, settings),
    ...legend.layers.map((layer, index) =>
      stacked(
        [layerBlock(layer, settings), ...kept.filter((note) => note.layer === index).map(noteBlock)],
        NOTE_GAP * scale,
      ),
    ),
    stacked(
      ofNotices.length === 0 ? [] : [rule, textBlock(notices.heading, width, heading), ...ofNotices.map(noteBlock)],
      NOTE_GAP * scale,
    ),
    ...(left > 0 ? [textBlock(more(left), width, heading)] : []),
  ];
  return stacked(parts, GAP * scale);
}
