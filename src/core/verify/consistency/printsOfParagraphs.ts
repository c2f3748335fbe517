import { BadCell, paragraphsIn, requiredText } from '../../record/authored/cells';
import { parseTable, problemOf, type Report } from '../../record/authored/table';
import type { Observation } from '../../record/observation';
import { type Inconsistency, inconsistencyOf } from './inconsistency';

/** The figures of a paragraph as they are printed, copied out of the document by themselves. */
interface Prints {
  readonly source: string;
  readonly paragraph: number;
  readonly prints: readonly string[];
  readonly file: string;
  readonly line: number;
}

const columns = ['source', 'paragraph', 'prints'] as const;

/** @param text null where the file is missing, which is reported. */
export function parsePrints(file: string, text: string | null, report: Report): readonly Prints[] {
  return parseTable(file, text, columns, report).flatMap(
    (row) =>
      BadCell.report(report, () => {
        const [paragraph, ...others] = paragraphsIn(row, 'paragraph');
        if (paragraph === undefined || others.length > 0)
          throw new BadCell(problemOf(row, 'bad-paragraph', { value: row.cells.paragraph }));
        const prints = requiredText(row, 'prints').split(/\s*\|\s*/);
        return { source: requiredText(row, 'source'), paragraph, prints, file: row.file, line: row.line };
      }) ?? [],
  );
}

/**
 * Holds the figures of a source that has a list of prints against it: each is printed in the first of its paragraphs,
 * and each print is that of one figure. So a row that has another figure's value, with the print that goes with it, is
 * told without the documents.
 */
export function checkPrintsOfParagraphs(
  observations: readonly Observation[],
  lists: readonly Prints[],
): readonly Inconsistency[] {
  const left = new Map<string, string[]>();
  for (const { source, paragraph, prints } of lists) {
    const key = keyOf(source, paragraph);
    left.set(key, [...(left.get(key) ?? []), ...prints]);
  }
  const sources = new Set(lists.map(({ source }) => source));
  const unlisted = observations.flatMap((observation) => {
    const { id, source, published, paragraphs } = observation;
    const [paragraph] = paragraphs;
    if (!sources.has(source) || paragraph === undefined || published === '') return [];
    const prints = left.get(keyOf(source, paragraph)) ?? [];
    const at = prints.indexOf(published);
    if (at >= 0) prints.splice(at, 1);
    return at >= 0 ? [] : [inconsistencyOf(observation, 'unlisted-print', { id, source, published, paragraph })];
  });
  const forNothing = lists.flatMap((list) => {
    const { source, paragraph } = list;
    // Several lists may be of one paragraph: what is left of them is told where it is listed first.
    const prints = left.get(keyOf(source, paragraph))?.splice(0) ?? [];
    return prints.map((published) => inconsistencyOf(list, 'printed-for-nothing', { source, published, paragraph }));
  });
  return [...unlisted, ...forNothing];
}

function keyOf(source: string, paragraph: number): string {
  return `${source} ${paragraph}`;
}
