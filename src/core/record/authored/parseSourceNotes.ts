import type { Source } from '../observation';
import { byId } from './byId';
import { BadCell, optionalLocalText, requiredText } from './cells';
import { parseTable, problemOf, type Report } from './table';

const columns = ['id', 'covers_zh', 'covers_en', 'note_zh', 'note_en'] as const;

/** The sources with what they cover and what has to be known of them; a source may do without. */
export function withSourceNotes(
  sources: ReadonlyMap<string, Source>,
  file: string,
  text: string | null,
  report: Report,
): ReadonlyMap<string, Source> {
  const notes = byId(parseTable(file, text, columns, report), report, (row) => {
    const id = requiredText(row, 'id');
    if (!sources.has(id)) throw new BadCell(problemOf(row, 'unknown-source', { source: id }));
    const covers = optionalLocalText(row, 'covers_');
    return { id, covers, note: optionalLocalText(row, 'note_') };
  });
  return new Map([...sources].map(([id, source]) => [id, { ...source, ...notes.get(id) }]));
}
