import type { LocalText } from '../../text/text';
import type { Observation, Source } from '../observation';
import { BadCell, requiredLocalText, requiredText } from './cells';
import { parseTable, problemOf, type Report } from './table';

/** Something in which a source does not agree with itself, or that is odd in it, as plain arithmetic shows. */
export interface Contradiction {
  readonly source: string;
  /** Ids of the figures concerned, all of the same source. */
  readonly observations: readonly string[];
  readonly text: LocalText;
}

const columns = ['source', 'observations', 'zh', 'en'] as const;

/** @param observations the figures of the record: a contradiction about any other is reported and left out. */
export function parseContradictions(
  file: string,
  text: string | null | undefined,
  sources: ReadonlyMap<string, Source>,
  observations: readonly Observation[],
  report: Report,
): Contradiction[] {
  const sourceOf = new Map(observations.map(({ id, source }) => [id, source]));
  const withFigures = new Set(sourceOf.values());
  return parseTable(file, text, columns, report)
    .map((row) =>
      BadCell.report(report, () => {
        const source = requiredText(row, 'source');
        if (!sources.has(source)) throw new BadCell(problemOf(row, 'unknown-source', { source }));
        // It has already been reported that all its figures are missing.
        if (!withFigures.has(source)) return null;
        const ids = requiredText(row, 'observations').split(/\s+/);
        const unknown = ids.find((id) => sourceOf.get(id) !== source);
        if (unknown !== undefined) {
          throw new BadCell(problemOf(row, 'unknown-observation', { source, observation: unknown }));
        }
        return { source, observations: ids, text: requiredLocalText(row) };
      }),
    )
    .filter((contradiction) => contradiction !== null);
}
