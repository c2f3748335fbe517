import type { Measure } from '../observation';
import { byId } from './byId';
import { BadCell, requiredLocalText, requiredText } from './cells';
import { parseTable, problemOf, type Report } from './table';

const columns = ['id', 'zh', 'en'] as const;

/** The measures with their definitions; one without keeps what it has, and is reported. */
export function withDefinitions(
  measures: ReadonlyMap<string, Measure>,
  file: string,
  text: string | null,
  report: Report,
): ReadonlyMap<string, Measure> {
  const definitions = byId(parseTable(file, text, columns, report), report, (row) => {
    const id = requiredText(row, 'id');
    if (!measures.has(id)) throw new BadCell(problemOf(row, 'unknown-measure', { measure: id }));
    return { id, text: requiredLocalText(row) };
  });
  return new Map(
    [...measures].map(([id, measure]) => {
      const definition = definitions.get(id)?.text;
      // It has already been reported that all are missing.
      if (definition === undefined && definitions.size > 0)
        report({ file, line: 0, code: 'missing-definition', values: { measure: id } });
      return [id, definition === undefined ? measure : { ...measure, definition }];
    }),
  );
}
