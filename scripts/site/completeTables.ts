import { csvFormatRow, csvParseRows } from 'd3-dsv';
import { BOUNDARIES_SOURCE, LAND_AREA_MEASURE } from '../../src/core/record/observeAreas';
import type { Tables } from '../page/tableFiles';
import type { BoundariesSettings } from './readAtlasFile';

/** Tables that a record does without: where one is missing, this stands in its place, or nothing does. */
const WITHOUT: Readonly<Record<string, string | null>> = {
  'comparability.csv': 'id,requires,zh,en\n',
  'overlay-themes.json': '{"themes":[]}',
  'editions.csv': null,
  'revisions.csv': null,
  'definitions.csv': null,
  'source-notes.csv': null,
  'named-places.csv': null,
  'contradictions.csv': null,
};

/**
 * A publisher's tables with what every record has: the boundaries as a source, and the land area that is computed from
 * them as a measure. Rows are added at the end, so that the others keep their lines.
 *
 * @param builtIn the tables of the atlas as it comes.
 * @param boundaries of the publisher's own edition; null where the built-in one is drawn.
 */
export function completeTables(own: Tables, builtIn: Tables, boundaries: BoundariesSettings | null): Tables {
  const present = Object.entries(own).flatMap(([file, text]) => {
    const instead = WITHOUT[file];
    if (text !== null || instead === undefined) return [[file, text] as const];
    return instead === null ? [] : [[file, instead] as const];
  });
  const tables: Record<string, string | null> = Object.fromEntries(present);
  const complete = (file: string, row: Row | null) => {
    const text = tables[file];
    if (typeof text === 'string' && row !== null) tables[file] = withRow(text, row);
  };
  const source = rowOf(builtIn['sources.csv'], BOUNDARIES_SOURCE);
  const measure = rowOf(builtIn['measures.csv'], LAND_AREA_MEASURE);
  complete('sources.csv', boundaries === null ? source : sourceRow(boundaries));
  complete('measures.csv', measure);
  complete('topics.csv', rowOf(builtIn['topics.csv'], measure?.topic ?? ''));
  complete('definitions.csv', rowOf(builtIn['definitions.csv'], LAND_AREA_MEASURE));
  return tables;
}

type Row = Readonly<Record<string, string>>;

function sourceRow({ title, publisher, date, licence }: BoundariesSettings): Row {
  return {
    id: BOUNDARIES_SOURCE,
    kind: 'boundaries',
    title_zh: title.zh,
    title_en: title.en,
    publisher_zh: publisher.zh,
    publisher_en: publisher.en,
    date,
    licence,
  };
}

/** null where there is none. */
function rowOf(text: string | null | undefined, id: string): Row | null {
  const [header = [], ...rows] = csvParseRows(text ?? '');
  const cells = rows.find((row) => row[header.indexOf('id')] === id);
  return cells === undefined ? null : Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
}

/** The table with a row at its end, unless it has one of that id. */
function withRow(text: string, row: Row): string {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const columns = header.map((column) => column.trim());
  const isThere = rows.some((cells) => cells[columns.indexOf('id')]?.trim() === row.id);
  if (isThere || !columns.includes('id')) return text;
  return `${text.replace(/[\r\n]*$/, '')}\n${csvFormatRow(columns.map((column) => row[column] ?? ''))}\n`;
}
