import { type Adcode, isAdcode } from '../../areas/area';
import { BadCell, paragraphsIn, requiredText } from './cells';
import type { ObservationContext } from './parseObservations';
import { parseTable, problemOf, type Report } from './table';

/** A place that a source names without a figure for it: what is not published there is known to be not published. */
export interface NamedPlace {
  readonly source: string;
  readonly adcode: Adcode;
  /** Line numbers of the source document, counted from 1. */
  readonly paragraphs: readonly number[];
}

const columns = ['source', 'adcode', 'paragraphs'] as const;

/** A place that stands twice for the same source is reported and kept once. */
export function parseNamedPlaces(
  file: string,
  text: string | null | undefined,
  { sources, hasArea }: Pick<ObservationContext, 'sources' | 'hasArea'>,
  report: Report,
): NamedPlace[] {
  const lines = new Map<string, number>();
  return parseTable(file, text, columns, report)
    .map((row) =>
      BadCell.report(report, () => {
        const source = requiredText(row, 'source');
        if (!sources.has(source)) throw new BadCell(problemOf(row, 'unknown-source', { source }));
        const adcode = requiredText(row, 'adcode');
        if (!isAdcode(adcode) || !hasArea(adcode)) throw new BadCell(problemOf(row, 'unknown-adcode', { adcode }));
        requiredText(row, 'paragraphs');
        const paragraphs = paragraphsIn(row, 'paragraphs');
        const id = `${source} ${adcode}`;
        const otherLine = lines.get(id);
        if (otherLine !== undefined) {
          throw new BadCell(problemOf(row, 'duplicate-id', { id, otherFile: file, otherLine }));
        }
        lines.set(id, row.line);
        return { source, adcode, paragraphs };
      }),
    )
    .filter((place) => place !== null);
}
