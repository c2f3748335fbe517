import type { Observation } from '../observation';
import { BadCell, choiceIn, requiredText } from './cells';
import type { Edition } from './parseEditions';
import { OBSERVATION_COLUMNS, type ObservationContext, parseObservation } from './parseObservations';
import { parseTable, problemOf, type Report, type Row } from './table';

/** What an edition changed of one figure against the edition before. */
export interface Revision {
  readonly edition: number;
  /** Id of the figure. */
  readonly id: string;
  readonly change: 'revised' | 'withdrawn' | 'added';
  /** The figure as it was; null for one that was added. */
  readonly earlier: Observation | null;
}

interface RevisionContext extends ObservationContext {
  readonly editions: readonly Edition[];
  /** Ids of the figures that the record has now. */
  readonly known: ReadonlySet<string>;
}

const columns = ['edition', 'change', ...OBSERVATION_COLUMNS] as const;

/**
 * What the editions changed, in the order of the table. A row of a figure that was revised or withdrawn holds it as it
 * was, in the columns of the observations; one of an added figure holds its id alone.
 */
export function parseRevisions(
  file: string,
  text: string | null | undefined,
  context: RevisionContext,
  report: Report,
): readonly Revision[] {
  const lines = new Map<string, number>();
  const rows = parseTable(file, text, columns, report, OBSERVATION_COLUMNS.slice(1));
  const parsed = rows.flatMap((row) => {
    const revision = BadCell.report(report, () => parseRow(row, context));
    if (revision === null) return [];
    const { edition, id } = revision;
    const otherLine = lines.get(`${edition} ${id}`);
    if (otherLine !== undefined) {
      report(problemOf(row, 'duplicate-revision', { edition, id, otherLine }));
      return [];
    }
    lines.set(`${edition} ${id}`, row.line);
    return [{ row, revision }];
  });
  // One that was withdrawn in the end is no longer in the record, and may have been revised or added before.
  const gone = new Set(
    parsed.filter(({ revision }) => revision.change === 'withdrawn').map(({ revision: { id } }) => id),
  );
  return parsed.flatMap(({ row, revision }) => {
    const { id } = revision;
    if (context.known.has(id) || gone.has(id)) return [revision];
    report(problemOf(row, 'unknown-revised', { id }));
    return [];
  });
}

function parseRow(row: Row<(typeof columns)[number]>, context: RevisionContext): Revision {
  const edition = requiredText(row, 'edition');
  const known = context.editions.find(({ id }) => String(id) === edition && id > 1);
  if (known === undefined) throw new BadCell(problemOf(row, 'unknown-edition', { edition }));
  const change = choiceIn(row, 'change', ['revised', 'withdrawn', 'added']);
  const id = requiredText(row, 'id');
  const earlier = change === 'added' ? null : parseObservation(row, requiredText(row, 'source'), context);
  return { edition: known.id, id, change, earlier };
}
