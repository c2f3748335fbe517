import { decimalSeparatorOf, dependsOnSeparator } from '../../cells/decimalComma';
import { headsIdentifiers } from '../../cells/identifierHeadings';
import { isPeriodHeading } from '../../cells/periodHeading';
import { readNumberCell } from '../../cells/readNumberCell';
import { headsPersons, holdsPersonalText } from '../../privacy/personalText';
import { orderOf } from '../../record/categories/orderedScales';
import { plainText } from '../../text/plainText';

/** A column of a table of points that says something of them, beside where they are and how they are called. */
export interface PointColumn {
  /** As it may be shown. */
  readonly heading: string;
  /** Of each point, as they may be shown; '' where there is nothing. */
  readonly texts: readonly string[];
  /** Of each point; null where there is no number. Where the column is none of sizes, null for the whole. */
  readonly sizes: Float64Array | null;
  /** Different texts, the highest of an order or the most frequent first; null for a column of numbers, or where hardly any is repeated. */
  readonly kinds: readonly string[] | null;
}

/** By which columns points are drawn, from 0; null for alike. */
export interface PointChoice {
  readonly sizeBy: number | null;
  readonly colourBy: number | null;
}

/** Of more points nothing is kept but where they are and how they are called. */
export const MOST_TOLD = 20_000;
/** More circles would cover each other. */
const MOST_SIZED = 4000;
/** Of more kinds none is guessed to be the one to colour by. */
const MOST_KINDS_GUESSED = 9;
const MOST_KINDS = 60;

/**
 * The columns that may be shown: none of persons, and no cell that says how one is reached.
 *
 * @param cells by column.
 */
export function pointColumns(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
): readonly PointColumn[] {
  return headings.flatMap((heading, column): readonly PointColumn[] => {
    const own = cells[column] ?? [];
    if (heading.trim() === '' || headsPersons(heading)) return [];
    const texts = own.map((cell) => (holdsPersonalText(cell) ? '' : plainText(cell)));
    if (texts.every((text) => text === '')) return [];
    const sizes = sizesOf(heading, own);
    return [{ heading: plainText(heading), texts, sizes, kinds: sizes === null ? kindsOf(texts) : null }];
  });
}

/** Sizes are guessed from the first column of numbers, colours from the first of few kinds. */
export function guessedChoice(columns: readonly PointColumn[]): PointChoice {
  const found = (is: (column: PointColumn) => boolean) => {
    const column = columns.findIndex(is);
    return column < 0 ? null : column;
  };
  return {
    sizeBy: found(({ sizes }) => sizes !== null),
    colourBy: found(({ kinds }) => kinds !== null && kinds.length <= MOST_KINDS_GUESSED),
  };
}

/** The choice as far as the columns allow it, which a link may be at odds with. */
export function possibleChoice(columns: readonly PointColumn[], { sizeBy, colourBy }: PointChoice): PointChoice {
  const isSize = sizeBy !== null && columns[sizeBy]?.sizes != null;
  const isColour = colourBy !== null && columns[colourBy]?.kinds != null;
  return { sizeBy: isSize ? sizeBy : null, colourBy: isColour ? colourBy : null };
}

/** Numbers that count or measure: of identifiers and years no circle says anything, nor of what falls below zero. */
function sizesOf(heading: string, cells: readonly string[]): Float64Array | null {
  if (cells.length > MOST_SIZED || headsIdentifiers(heading) || isPeriodHeading(heading)) return null;
  const hasComma = decimalSeparatorOf(cells) === 'comma';
  const sizes = new Float64Array(cells.length).fill(Number.NaN);
  for (const [index, cell] of cells.entries()) {
    const number = readNumberCell(cell);
    if (number.status === 'missing') continue;
    const isClear = number.status === 'read' && !(hasComma && dependsOnSeparator(cell));
    if (!isClear || number.value < 0) return null;
    sizes[index] = number.value;
  }
  return sizes.some((size) => size > 0) ? sizes : null;
}

function kindsOf(texts: readonly string[]): readonly string[] | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const kinds = [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
  if (kinds.length < 2 || kinds.length >= texts.length || kinds.length > MOST_KINDS) return null;
  const ordered = orderOf(kinds.filter((kind) => kind !== ''));
  return ordered === null ? kinds : [...ordered.toReversed(), ...kinds.filter((kind) => kind === '')];
}
