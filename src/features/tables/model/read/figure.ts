import { QUALIFIERS } from '../../../../core/record/figureTerms';
import type { CollectedMeasure } from './collectedMeasures';

/** One of several figures, as its cell has it. */
export interface Figure {
  readonly value: number;
  /** Index in `QUALIFIERS`. */
  readonly qualifier: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The columns that hold figures one by one. */
export type FigureCells = Pick<CollectedMeasure, 'values' | 'qualifiers' | 'rows' | 'columns' | 'texts'>;

export function figureAt({ values, qualifiers, rows, columns, texts }: FigureCells, at: number): Figure {
  return {
    value: values[at]!,
    qualifier: qualifiers[at]!,
    row: rows[at]!,
    column: columns[at]!,
    text: texts[at]!,
  };
}

/** In the place of the first, with the hedge of the first that has one: 100 + 20余. */
export function sumOf(figures: readonly Figure[]): Figure {
  const plain = QUALIFIERS.indexOf('none');
  return {
    ...figures[0]!,
    value: figures.reduce((sum, { value }) => sum + value, 0),
    qualifier: figures.find(({ qualifier }) => qualifier !== plain)?.qualifier ?? plain,
    text: figures.map(({ text }) => text).join(' + '),
  };
}
