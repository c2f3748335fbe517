import type { MapLabel } from '../../core/scene/mapLabels';
import { LABEL } from '../style/styleTable';
import type { Letters } from './label';
import { wrapName } from './wrapName';

/** How the labels of a window are set, before it is known where. */
export interface Setting {
  /** Of names, at the zoom. */
  readonly fontPixels: number;
  readonly face: string;
  /** Longer names are broken; Infinity for never. */
  readonly longestLineEm: number;
  readonly widthOf: (line: string, letters: Letters) => number;
}

interface BlockLine {
  readonly text: string;
  readonly letters: Letters;
}

/** Lines below each other. */
export interface Block {
  readonly lines: readonly BlockLine[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a label: its name, and what stands below it. */
export interface LabelBlocks {
  readonly name: Block;
  /** null where it has no value. */
  readonly value: Block | null;
  readonly whole: Block;
}

export function labelBlocks({ rank, name, value }: MapLabel, setting: Setting): LabelBlocks {
  const lettersOf = ({ times, weight }: { readonly times: number; readonly weight: number }): Letters => ({
    fontPixels: setting.fontPixels * times,
    weight,
    face: setting.face,
  });
  const { widthOf } = setting;
  const letters = lettersOf(LABEL.letters[rank]);
  const longest = setting.longestLineEm * letters.fontPixels;
  const names = wrapName(name, (line) => widthOf(line, letters), longest);
  const nameBlock = blockOf(names, letters, widthOf);
  if (value === null) return { name: nameBlock, value: null, whole: nameBlock };
  const valueBlock = blockOf(value.split('\n'), lettersOf(LABEL.letters.value), widthOf);
  return {
    name: nameBlock,
    value: valueBlock,
    whole: {
      lines: [...nameBlock.lines, ...valueBlock.lines],
      width: Math.max(nameBlock.width, valueBlock.width),
      height: nameBlock.height + valueBlock.height,
    },
  };
}

function blockOf(lines: readonly string[], letters: Letters, widthOf: Setting['widthOf']): Block {
  return {
    lines: lines.map((text) => ({ text, letters })),
    width: Math.max(...lines.map((line) => widthOf(line, letters))),
    height: lines.length * letters.fontPixels * LABEL.lineHeightEm,
  };
}
