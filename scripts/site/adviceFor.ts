import type { ProblemCode } from '../../src/core/record/authored/problem';

/** What to do about a problem of a table, where correcting the cell that it names is not all there is to say. */
const ADVICE: Readonly<Partial<Record<ProblemCode, string>>> = {
  'missing-file': 'add it, with the columns that docs/data.md lists',
  'unlisted-file': 'list its source, or take the file away',
  'missing-column': 'add it to the first line, and a cell to each row',
  'unknown-column': 'correct its name or remove it',
  'wrong-cell-count': 'put a cell that holds commas into quotation marks',
  'unclosed-quote': 'close it; a cell may not go over several lines',
  'duplicate-id': 'give one of them another id',
  'unknown-topic': 'list it there, or correct the id',
  'unknown-unit': 'use one of src/core/record/authored/units.ts',
  'unknown-source': 'list it there, or correct the id',
  'unknown-measure': 'list it there, or correct the id',
  'unknown-adcode': 'correct it, or draw the area in the boundary file',
  'unknown-comparability': 'list it there, or leave the cell empty',
  'duplicate-observation': 'keep one of them',
  'missing-definition': 'add a row for it, or leave definitions.csv out',
  'not-comparable': 'take one of them out of "alongside", or write a theme for each',
  'sources-disagree': 'correct one if it is a mistake; the page shows both',
};

export function adviceFor(code: ProblemCode): string {
  return ADVICE[code] ?? 'correct it there';
}
