import { isCalendarDate } from '../../text/dates';
import { BadCell, requiredText } from './cells';
import { parseTable, problemOf, type Report } from './table';

/** A state of the data that links were given out of. */
export interface Edition {
  /** 1, 2, 3 … */
  readonly id: number;
  /** ISO date on which it came out. */
  readonly date: string;
  /** Id of the boundaries that it was drawn on. */
  readonly boundaries: string;
  /** The first 16 hexadecimal digits of the SHA-256 of its `figuresText`. */
  readonly figures: string;
}

/** The edition of a record without a table of editions, and of every link that names none. */
const FIRST_EDITION = 1;

const columns = ['id', 'date', 'boundaries', 'figures'] as const;

/** The editions in their order; one out of turn is reported and left out, as are those after it. */
export function parseEditions(file: string, text: string | null | undefined, report: Report): readonly Edition[] {
  const editions: Edition[] = [];
  for (const row of parseTable(file, text, columns, report)) {
    const edition = BadCell.report(report, () => {
      const [id, expected] = [requiredText(row, 'id'), editions.length + 1];
      if (id !== String(expected)) throw new BadCell(problemOf(row, 'bad-edition', { id, expected }));
      const date = requiredText(row, 'date');
      if (!isCalendarDate(date)) throw new BadCell(problemOf(row, 'bad-date', { column: 'date', value: date }));
      const figures = requiredText(row, 'figures');
      if (!/^[\da-f]{16}$/.test(figures)) throw new BadCell(problemOf(row, 'bad-digest', { value: figures }));
      return { id: expected, date, boundaries: requiredText(row, 'boundaries'), figures };
    });
    if (edition !== null) editions.push(edition);
  }
  return editions;
}

/** Id of the edition that a record is of when it is read. */
export function newestEdition({ editions }: { readonly editions: readonly Edition[] }): number {
  return editions.at(-1)?.id ?? FIRST_EDITION;
}
