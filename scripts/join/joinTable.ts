import type { Sheet } from '../../src/core/grid/grid';
import { readGrid } from '../../src/core/grid/readGrid';
import { widthOf } from '../../src/core/grid/widthOf';
import type { Period } from '../../src/core/record/observation';
import type { Notice } from '../../src/core/text/notice';
import type { PlacesLevel } from '../../src/features/tables/model/join/joinReport';
import { sheetsWithoutPersons } from '../../src/features/tables/model/privacy/sheetsWithoutPersons';
import { NO_SOURCE, type ProjectTable } from '../../src/features/tables/model/project';
import type { JoinContext } from '../../src/features/tables/model/read/placeRows';
import { readTable } from '../../src/features/tables/model/read/readTable';
import { headingsOf } from '../../src/features/tables/model/recognise/headingsOf';
import { recogniseLayout } from '../../src/features/tables/model/recognise/recogniseLayout';
import { type NamedGrid, sheetsOfPeriods } from '../../src/features/tables/model/shape/joinSheets';
import { shapeOf, stacked } from '../../src/features/tables/model/shape/shapeOf';
import { layoutAtHand, type TableLayout } from '../../src/features/tables/model/tableLayout';
import type { ReadTable } from '../../src/features/tables/model/tableReport';
import { InputError } from '../commandLine';
import { type DecisionRemarks, decisionRemarks } from './decisionRemarks';
import { NOTHING_DECIDED, type TableDecisions } from './decisionsFile';
import { inputError } from './inputError';
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
  readonly remarks: DecisionRemarks;
}

/** Reads a table's bytes. @throws InputError where they are no table that may be read. */
export async function joinTable(bytes: Uint8Array, file: string, options: JoinOptions = {}): Promise<JoinedTable> {
  const { level, sheet: wanted, decided = NOTHING_DECIDED } = options;
  const result = await readGrid(bytes, file);
  if (!result.ok) throw inputError(result.notice);
  const context = loadJoinContext();
  const chosen = sheetsRead(result.sheets, file, wanted, context);
  const allowed = sheetsWithoutPersons(chosen, file, context.resolve);
  if (!allowed.ok) throw inputError(allowed.notice);
  const { sheets } = allowed;
  const { grid, parts } = stacked(sheets);
  const sheet = parts.length > 1 ? '' : parts[0]!.name;
  const shown = shapeOf(grid, { parts, fileName: file, sheet }, context.resolve)?.grid ?? grid;
  const recognised = recogniseLayout(shown, widthOf(shown), { fileName: file, sheet }, context.resolve, level);
  const table: ProjectTable = {
    id: 'table',
    fileName: file,
    sheet,
    ...(parts.length > 1 ? { parts } : {}),
    content: '',
    layout: layoutAsSaid(recognised, headingsOf(shown, recognised, widthOf(shown)), options),
    decisions: decided.decisions,
    measures: decided.measures,
    source: NO_SOURCE,
  };
  const read = readTable(grid, table, context);
  const otherSheets = result.sheets.filter((each) => !chosen.includes(each)).map(({ name }) => name);
  const refusal = read.report.notices.find(({ code }) => code === 'table-too-many-measures');
  if (refusal !== undefined) throw inputError(refusal);
  refuseWithoutPlaces(read, file, level, wanted === undefined ? otherSheets : []);
  return {
    ...read,
    file,
    sheet: sheets.map(({ name }) => name).join(', '),
    otherSheets,
    notices: [...result.notices, ...allowed.notices],
    remarks: decisionRemarks(decided, read.report, context),
  };
}

/** The one that is asked for; else those that are of periods, together; else the first. */
function sheetsRead(
  sheets: readonly Sheet[],
  file: string,
  wanted: string | undefined,
  { resolve }: JoinContext,
): readonly NamedGrid[] {
  if (wanted === undefined) return sheetsOfPeriods(sheets, file, resolve) ?? sheets.slice(0, 1);
  const sheet = sheets.find(({ name }) => name === wanted);
  if (sheet !== undefined) return [sheet];
  const names = sheets.flatMap(({ name }) => (name === '' ? [] : [name]));
  throw new InputError(`${file} has no sheet "${wanted}"${names.length === 0 ? '' : `, but ${names.join(', ')}`}.`);
}

/** Next month's table has the columns that were decided on, and a heading and periods of its own. */
function layoutAsSaid(
  recognised: TableLayout,
  headings: readonly string[],
  { level, period, decided }: JoinOptions,
): TableLayout {
  const kept = decided?.layout ?? null;
  const layout = layoutAtHand(kept === null ? null : { ...kept, isEarlier: true }, recognised, headings);
  const said =
    recognised.period === null && period !== undefined ? { period, year: Number(period.end.slice(0, 4)) } : {};
  return { ...layout, level: level ?? layout.level, ...said };
}

function refuseWithoutPlaces(
  { report }: ReadTable,
  file: string,
  level: PlacesLevel | undefined,
  otherSheets: readonly string[],
): void {
  if (report.question !== 'no-place-column') return;
  const reason = report.notices.find(({ code }) => code === 'table-transposed-unread' || code === 'table-place-above');
  if (reason !== undefined) throw inputError(reason);
  const places = level === undefined || level === 'each' ? 'places' : `places of the level "${level}"`;
  const others = otherSheets.length === 0 ? '' : ` --sheet reads another of its sheets: ${otherSheets.join(', ')}.`;
  throw new InputError(`No column of ${file} holds ${places}: in none do half of the cells name an area.${others}`);
}
