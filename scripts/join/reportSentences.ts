import type { TableQuestion, TableReport } from '../../src/features/tables/model/tableReport';
import { openOf } from './joinJson';

/** What the whole table lacks, and what to do. */
const QUESTIONS: Readonly<Record<TableQuestion, string>> = {
  'no-period': 'The table does not say which time its figures are of. Say it with --period, as in --period 2024.',
  'no-value-column':
    'No column holds figures. What its columns hold can be decided on the page, and saved for --decisions.',
  'no-place-column':
    'No column holds places. What its columns hold can be decided on the page, and saved for --decisions.',
};

/** What waits for a decision, beside the figures alone. */
export function openSentences(report: TableReport): readonly string[] {
  const { places, cells } = openOf(report);
  const counts = `Open: places, or several figures for one: ${places}; cells that were refused: ${cells}.`;
  return [
    `${counts} Without --figures the match report says which.`,
    ...(report.question === null ? [] : [QUESTIONS[report.question]]),
  ];
}

const MOST_NAMES = 10;

/** Areas that are known and have no boundaries here: nothing can be decided about them. */
export function undrawnSentences({ matchReport }: TableReport): readonly string[] {
  const names = matchReport.unmatched.flatMap(({ rule, text }) => (rule === 'not-drawn' ? [text] : []));
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return [`The map does not draw ${names.slice(0, MOST_NAMES).join(', ')}${more}; their figures are left out.`];
}
