import { BadCell, optionalText, paragraphsIn, requiredText } from '../record/authored/cells';
import { scanNumerals } from '../record/authored/numerals';
import { parseTable, problemOf, type Report } from '../record/authored/table';

/** Words of the documents that hold a numeral but no figure: dates, names, enumerations, idioms. */
export interface NotFigure {
  /** null: in any document. */
  readonly source: string | null;
  /** Empty: in any paragraph. */
  readonly paragraphs: readonly number[];
  readonly text: string;
  readonly reason: string;
  readonly file: string;
  readonly line: number;
}

const columns = ['source', 'paragraph', 'text', 'reason'] as const;

/** Each row needs a text that holds a numeral, and a reason. */
export function parseNotFigures(file: string, text: string | null, report: Report): NotFigure[] {
  return parseTable(file, text, columns, report)
    .map((row) =>
      BadCell.report(report, () => {
        const words = requiredText(row, 'text');
        if (scanNumerals(words).length === 0) {
          throw new BadCell(problemOf(row, 'not-a-number', { column: 'text', value: words }));
        }
        return {
          source: optionalText(row, 'source'),
          paragraphs: paragraphsIn(row, 'paragraph'),
          text: words,
          reason: requiredText(row, 'reason'),
          file: row.file,
          line: row.line,
        };
      }),
    )
    .filter((notFigure) => notFigure !== null);
}
