import { type FormerDivisionsFile, unpackFormerDivisions } from '../../../core/areas/formerDivisions';
import { type GazetteerFile, unpackGazetteer } from '../../../core/areas/gazetteer';
import type { Grid, GridResult } from '../../../core/grid/grid';
import { readGrid } from '../../../core/grid/readGrid';
import { readPastedTable } from '../../../core/grid/readPastedTable';
import { widthOf } from '../../../core/grid/widthOf';
import { gridOfCsv, writeGrid } from '../../../core/grid/writeGrid';
import { personalDataIn } from '../../../core/privacy/personalDataIn';
import { personalNotice } from '../../../core/privacy/personalNotice';
import type { Notice } from '../../../core/text/notice';
import { reasonOf } from '../../../core/text/reasonOf';
import { serve, type WorkHere } from '../../../state/workers/serve';
import { carryTable, notCarried } from '../model/carry/carryTable';
import { createJoinContext, type DrawnAreas } from '../model/joinContext';
import { sheetsWithoutPersons } from '../model/privacy/sheetsWithoutPersons';
import type { ProjectTable } from '../model/project';
import type { JoinContext } from '../model/read/placeRows';
import { readTable } from '../model/read/readTable';
import type { ReadingPhase } from '../model/readingPhase';
import { type SheetChoice, sheetChoices } from '../model/shape/sheetChoices';
import { withChanges } from '../model/tableChanges';
import type { ReadTable } from '../model/tableReport';

/** What a table is read from; `fileName` of what was pasted is what it is called. */
export type TableInput =
  | { readonly file: Blob; readonly fileName: string }
  | { readonly text: string; readonly html: string | null; readonly fileName: string };

/** `earlier` are cells whose place others took, to be compared with them. */
export interface CellsToRead {
  readonly content: Blob;
  readonly earlier?: Blob;
  readonly table: ProjectTable;
}

/** Where a table's places are looked up; the names of other years once one of a table was not found. */
export interface TablePlaces {
  readonly gazetteer: GazetteerFile;
  readonly drawn: DrawnAreas;
  readonly former: FormerDivisionsFile | null;
}

/** The gazetteer first, once; then a file to be taken in, or the cells of one to be read. */
export type TableRequest =
  | ({ readonly kind: 'places' } & TablePlaces)
  | { readonly kind: 'intake'; readonly id: number; readonly input: TableInput; readonly contentIds: string }
  | ({ readonly kind: 'read'; readonly id: number } & CellsToRead)
  | { readonly kind: 'carry'; readonly id: number; readonly content: Blob; readonly table: ProjectTable };

/** A table of a file, its cells as CSV: one sheet, or several together. */
export interface IntakeSheet extends Pick<SheetChoice, 'name' | 'parts' | 'as' | 'layoutWidth'> {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly contentId: string;
  readonly content: Blob;
}

export type TableAnswer =
  | { readonly kind: 'intake'; readonly sheets: readonly IntakeSheet[]; readonly notices: readonly Notice[] }
  | { readonly kind: 'read'; readonly table: ReadTable }
  | { readonly kind: 'carried'; readonly table: ProjectTable; readonly cells: string }
  /** Nothing of it can be used. */
  | { readonly kind: 'refused'; readonly notice: Notice };

export type TableReply = { readonly id: number } & (
  | { readonly status: 'progress'; readonly phase: ReadingPhase; readonly share: number }
  | { readonly status: 'done'; readonly answer: TableAnswer }
  | { readonly status: 'failed'; readonly reason: string }
);

/** Rough shares of taking a file in: its cells are parsed, looked through for persons, written down. */
const PARSED = 0.6;
const GUARDED = 0.7;

let context: JoinContext | null = null;
/** By the id of their content: the cells that were taken in or read last, since they are likely to be read next. */
let known: ReadonlyMap<string, Grid> = new Map();

let reply: (message: TableReply, transfer?: Transferable[]) => void = (message, transfer = []) =>
  self.postMessage(message, { transfer });

/** In the page itself: replies go to a function. */
export const workHere: WorkHere<TableRequest, TableReply> = (answer) => {
  reply = answer;
  return handle;
};

serve(handle);

async function handle(data: TableRequest): Promise<void> {
  if (data.kind === 'places') {
    const former = data.former === null ? [] : unpackFormerDivisions(data.former);
    context = createJoinContext(unpackGazetteer(data.gazetteer), data.drawn, former);
    return;
  }
  const { id } = data;
  try {
    const answer =
      data.kind === 'intake' ? await takeIn(data) : data.kind === 'read' ? await read(data) : await carry(data);
    reply({ id, status: 'done', answer }, answer.kind === 'read' ? buffersOf(answer.table) : []);
  } catch (error) {
    reply({ id, status: 'failed', reason: reasonOf(error) });
  }
}

async function takeIn({ id, input, contentIds }: Extract<TableRequest, { kind: 'intake' }>): Promise<TableAnswer> {
  progress(id, 'parse', 0);
  known = new Map();
  const result = await gridsOf(input);
  if (!result.ok) return { kind: 'refused', notice: result.notice };
  progress(id, 'parse', PARSED);
  const allowed = sheetsWithoutPersons(result.sheets, input.fileName, placesNow().resolve);
  if (!allowed.ok) return { kind: 'refused', notice: allowed.notice };
  progress(id, 'parse', GUARDED);
  const choices = sheetChoices(allowed.sheets, input.fileName, placesNow().resolve);
  const sheets = choices.map(({ grid, ...choice }, index): IntakeSheet => {
    const content = new Blob([writeGrid(grid)], { type: 'text/csv' });
    return {
      ...choice,
      rowCount: grid.length,
      columnCount: widthOf(grid),
      contentId: `${contentIds}${index}`,
      content,
    };
  });
  known = new Map(choices.map(({ grid }, index) => [`${contentIds}${index}`, grid]));
  return { kind: 'intake', sheets, notices: [...result.notices, ...allowed.notices] };
}

async function gridsOf(input: TableInput): Promise<GridResult> {
  if ('text' in input) return readPastedTable(input.text, input.html, input.fileName);
  return readGrid(new Uint8Array(await input.file.arrayBuffer()), input.fileName);
}

async function read({ id, content, table, earlier }: Extract<TableRequest, { kind: 'read' }>): Promise<TableAnswer> {
  progress(id, 'parse', 0);
  const kept = await gridOf(content, table);
  if ('notice' in kept) return { kind: 'refused', notice: kept.notice };
  known = new Map([[table.content, kept.grid]]);
  const onProgress = (phase: ReadingPhase, share: number) => progress(id, phase, share);
  const now = readTable(kept.grid, table, placesNow(), onProgress);
  const before = earlier === undefined ? null : gridOfCsv(await earlier.text());
  return { kind: 'read', table: before === null ? now : withChanges(now, before, table, placesNow()) };
}

async function carry({ content, table }: Extract<TableRequest, { kind: 'carry' }>): Promise<TableAnswer> {
  const kept = await gridOf(content, table);
  if ('notice' in kept) return { kind: 'refused', notice: kept.notice };
  const carried = carryTable(kept.grid, table, placesNow());
  return carried.ok
    ? { kind: 'carried', table: carried.table, cells: writeGrid(carried.cells) }
    : { kind: 'refused', notice: notCarried(table) };
}

async function gridOf(content: Blob, table: ProjectTable): Promise<{ grid: Grid } | { notice: Notice }> {
  const found = known.get(table.content);
  if (found !== undefined) return { grid: found };
  const grid = gridOfCsv(await content.text());
  // It may have come with a project file or a link.
  const personal = personalDataIn(grid);
  return personal === null ? { grid } : { notice: personalNotice(personal, table.fileName) };
}

/** @throws before the places have come, which are sent first. */
function placesNow(): JoinContext {
  if (context === null) throw new Error('tableWorker: a table before the places');
  return context;
}

function progress(id: number, phase: ReadingPhase, share: number): void {
  reply({ id, status: 'progress', phase, share });
}

/** Columns of figures change hands without being copied. */
function buffersOf({ figures }: ReadTable): Transferable[] {
  return figures.flatMap((table) =>
    Object.values(table).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [])),
  );
}
