import { type GazetteerFile, unpackGazetteer } from '../domain/gazetteer';
import type { Grid, GridResult } from '../domain/grid/grid';
import { readGrid } from '../domain/grid/readGrid';
import { readPastedTable } from '../domain/grid/readPastedTable';
import { widthOf } from '../domain/grid/widthOf';
import { gridOfCsv, writeGrid } from '../domain/grid/writeGrid';
import { personalDataIn } from '../domain/guard/personalDataIn';
import { personalNotice } from '../domain/guard/personalNotice';
import type { Notice } from '../domain/notice';
import { createJoinContext, type DrawnAreas } from '../domain/ownFigures/joinContext';
import type { ProjectTable } from '../domain/ownFigures/project';
import type { JoinContext } from '../domain/ownFigures/read/placeRows';
import { readOwnTable } from '../domain/ownFigures/read/readOwnTable';
import type { ReadingPhase } from '../domain/ownFigures/readingPhase';
import type { ReadTable } from '../domain/ownFigures/tableReport';
import { reasonOf } from '../domain/reasonOf';

/** What a table is read from; `fileName` of what was pasted is what it is called. */
export type TableInput =
  | { readonly file: Blob; readonly fileName: string }
  | { readonly text: string; readonly html: string | null; readonly fileName: string };

/** The gazetteer first, once; then a file to be taken in, or the cells of one to be read. */
export type TableRequest =
  | { readonly kind: 'places'; readonly gazetteer: GazetteerFile; readonly drawn: DrawnAreas }
  | { readonly kind: 'intake'; readonly id: number; readonly input: TableInput; readonly contentIds: string }
  | { readonly kind: 'read'; readonly id: number; readonly content: Blob; readonly table: ProjectTable };

/** A table of a file, its cells as CSV. */
export interface IntakeSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly contentId: string;
  readonly content: Blob;
}

export type TableAnswer =
  | { readonly kind: 'intake'; readonly sheets: readonly IntakeSheet[]; readonly notices: readonly Notice[] }
  | { readonly kind: 'read'; readonly table: ReadTable }
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

self.addEventListener('message', async ({ data }: MessageEvent<TableRequest>) => {
  if (data.kind === 'places') {
    context = createJoinContext(unpackGazetteer(data.gazetteer), data.drawn);
    return;
  }
  const { id } = data;
  try {
    const answer = data.kind === 'intake' ? await takeIn(data) : await read(data);
    reply({ id, status: 'done', answer }, answer.kind === 'read' ? buffersOf(answer.table) : []);
  } catch (error) {
    reply({ id, status: 'failed', reason: reasonOf(error) });
  }
});

async function takeIn({ id, input, contentIds }: Extract<TableRequest, { kind: 'intake' }>): Promise<TableAnswer> {
  progress(id, 'parse', 0);
  known = new Map();
  const result = await gridsOf(input);
  if (!result.ok) return { kind: 'refused', notice: result.notice };
  progress(id, 'parse', PARSED);
  for (const { grid } of result.sheets) {
    const personal = personalDataIn(grid);
    if (personal !== null) return { kind: 'refused', notice: personalNotice(personal, input.fileName) };
  }
  progress(id, 'parse', GUARDED);
  const sheets = result.sheets.map(({ name, grid }, index): IntakeSheet => {
    const content = new Blob([writeGrid(grid)], { type: 'text/csv' });
    return { name, rowCount: grid.length, columnCount: widthOf(grid), contentId: `${contentIds}${index}`, content };
  });
  known = new Map(result.sheets.map(({ grid }, index) => [`${contentIds}${index}`, grid]));
  return { kind: 'intake', sheets, notices: result.notices };
}

async function gridsOf(input: TableInput): Promise<GridResult> {
  if ('text' in input) return readPastedTable(input.text, input.html, input.fileName);
  return readGrid(new Uint8Array(await input.file.arrayBuffer()), input.fileName);
}

async function read({ id, content, table }: Extract<TableRequest, { kind: 'read' }>): Promise<TableAnswer> {
  if (context === null) throw new Error('tableWorker: a table before the places');
  progress(id, 'parse', 0);
  let grid = known.get(table.content);
  if (grid === undefined) {
    grid = gridOfCsv(await content.text());
    // It may have come with a project file or a link.
    const personal = personalDataIn(grid);
    if (personal !== null) return { kind: 'refused', notice: personalNotice(personal, table.fileName) };
  }
  known = new Map([[table.content, grid]]);
  return { kind: 'read', table: readOwnTable(grid, table, context, (phase, share) => progress(id, phase, share)) };
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

function reply(message: TableReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
