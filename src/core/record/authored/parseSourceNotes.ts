import type { Source } from '../observation';
import { byId } from './byId';
import { BadCell, lineRangesIn, optionalLocalText, requiredText } from './cells';
import { parseTable, problemOf, type Report } from './table';

const columns = ['id', 'covers_zh', 'covers_en', 'note_zh', 'note_en', 'body'] as const;

/** The sources with what they cover, what has to be known of them and which lines are their text; a source may do without. */
export function withSourceNotes(
  sources: ReadonlyMap<string, Source>,
  file: string,
  text: string | null,
  report: Report,
): ReadonlyMap<string, Source> {
  const notes = byId(parseTable(file, text, columns, report, ['body']), report, (row) => {
    const id = requiredText(row, 'id');
    if (!sources.has(id)) throw new BadCell(problemOf(row, 'unknown-source', { source: id }));
    const covers = optionalLocalText(row, 'covers_');
    const body = lineRangesIn(row, 'body');
    return { id, covers, note: optionalLocalText(row, 'note_'), ...(body === null ? {} : { body }) };
  });
  return new Map([...sources].map(([id, source]) => [id, { ...source, ...notes.get(id) }]));
}
