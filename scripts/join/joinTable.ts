import { readGrid } from '../../src/domain/grid/readGrid';
import { widthOf } from '../../src/domain/grid/widthOf';
import { personalDataIn } from '../../src/domain/guard/personalDataIn';
import { personalNotice } from '../../src/domain/guard/personalNotice';
import type { PlacesLevel } from '../../src/domain/join/joinReport';
import type { Notice } from '../../src/domain/notice';
import type { Period } from '../../src/domain/observation';
import { NO_SOURCE, type ProjectTable } from '../../src/domain/ownFigures/project';
import { readOwnTable } from '../../src/domain/ownFigures/read/readOwnTable';
import { recogniseLayout } from '../../src/domain/ownFigures/recognise/recogniseLayout';
import type { TableLayout } from '../../src/domain/ownFigures/tableLayout';
import type { ReadTable } from '../../src/domain/ownFigures/tableReport';
import { NOTHING_DECIDED, type TableDecisions } from './decisionsFile';
import { InputError, inputError } from './inputError';
import { loadJoinContext } from './loadJoinContext';

/** What the command is asked for beside the table. */
export interface JoinOptions {
  readonly level?: PlacesLevel | undefined;
  readonly sheet?: string | undefined;
  /** Of figures that the table itself gives none. */
  readonly period?: Period | undefined;
  readonly decided?: TableDecisions | undefined;
}

/** A table read, with where it was found. */
export interface JoinedTable extends ReadTable {
  readonly file: string;
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  /** What the file itself gave rise to. */
  readonly notices: readonly Notice[];
}

/** Reads a table's bytes. @throws InputError where they are no table that may be read. */
export async function joinTable(bytes: Uint8Array, file: string, options: JoinOptions = {}): Promise<JoinedTable> {
  const { level, sheet: wanted, decided = NOTHING_DECIDED } = options;
  const result = await readGrid(bytes, file);
  if (!result.ok) throw inputError(result.notice);
  const names = result.sheets.map(({ name }) => name);
  const sheet = wanted === undefined ? result.sheets[0] : result.sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new InputError(`${file} has no sheet "${wanted}", but ${names.join(', ')}.`);
  const personal = personalDataIn(sheet.grid);
  if (personal !== null) throw inputError(personalNotice(personal, file));

  const context = loadJoinContext();
  const recognised = recogniseLayout(
    sheet.grid,
    widthOf(sheet.grid),
    { fileName: file, sheet: sheet.name },
    context.resolve,
    level,
  );
  const table: ProjectTable = {
    id: 'table',
    fileName: file,
    sheet: sheet.name,
    content: '',
    layout: layoutAsSaid(recognised, options),
    decisions: decided.decisions,
    measures: decided.measures,
    source: NO_SOURCE,
  };
  const read = readOwnTable(sheet.grid, table, context);
  refuseWithoutPlaces(read, file, level);
  return {
    ...read,
    file,
    sheet: sheet.name,
    otherSheets: names.filter((name) => name !== sheet.name),
    notices: result.notices,
  };
}

/** Next month's table has the columns that were decided on, and a heading and periods of its own. */
function layoutAsSaid(recognised: TableLayout, { level, period, decided }: JoinOptions): TableLayout {
  const kept = decided?.layout ?? null;
  const isOfSameColumns = kept !== null && kept.roles.length === recognised.roles.length;
  const { roles, level: ofPlaces } = isOfSameColumns ? { ...kept, level: level ?? kept.level } : recognised;
  const said =
    recognised.period === null && period !== undefined ? { period, year: Number(period.end.slice(0, 4)) } : {};
  return { ...recognised, roles, level: ofPlaces, ...said };
}

function refuseWithoutPlaces({ report }: ReadTable, file: string, level: PlacesLevel | undefined): void {
  if (report.question !== 'no-place-column') return;
  const reason = report.notices.find(({ code }) => code === 'table-transposed' || code === 'table-place-above');
  if (reason !== undefined) throw inputError(reason);
  const places = level === undefined || level === 'each' ? 'places' : `places of the level "${level}"`;
  throw new InputError(`No column of ${file} holds ${places}: in none do half of the cells name an area.`);
}
