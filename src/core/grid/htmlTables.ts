import { Parser } from 'htmlparser2';
import type { Notice } from '../text/notice';
import { cleanCell } from './cleanCell';
import { fillMerges, type Merge } from './fillMerges';
import type { Sheet } from './grid';
import type { GridBuilder, GridBuilders } from './gridBuilder';
import { DEEPEST_MARKUP, MOST_COLUMNS } from './gridLimits';
import { gridNotice } from './gridNotices';

/** What is read of nothing but its tables. */
export interface HtmlTables {
  /** Those with at least two columns; named by their captions, or by numbers where there are several. */
  readonly sheets: readonly Sheet[];
  readonly notices: readonly Notice[];
}

interface Table {
  readonly builder: GridBuilder;
  readonly merges: Merge[];
  caption: string;
  row: string[] | null;
  /** The column behind the last cell of the row and what it spans: cells that nobody fills are not made. */
  next: number;
  /** Of each column, the row up to which a cell from above reaches. */
  readonly taken: number[];
  cell: OpenCell | null;
}

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Elements whose content nobody sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea', 'head']);
/** Elements that part words. */
const PARTING = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** As browsers have it. */
const MOST_SPANNED = 65_534;
/** Of tables; what comes after them is not read. */
const MOST_TABLES = 500;

/**
 * The tables of a page, or of what was copied from one: cells as the text that is seen, without markup. Cells over
 * several columns or rows are filled as merged ones are. Tables within cells are tables of their own.
 *
 * @throws GridRefusal where they are beyond the limits.
 */
export function htmlTables(html: string, builders: GridBuilders): HtmlTables {
  const finished: Table[] = [];
  const open: Table[] = [];
  /** How many elements within an unseen one are open. */
  let unseenDepth = 0;
  let depth = 0;
  let isCaption = false;

  /** Whether the page is not read to its end. */
  let isCut = false;
  const stop = (): void => {
    isCut = true;
    parser.pause();
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (isCut || depth > DEEPEST_MARKUP) return stop();
      if (unseenDepth > 0 || UNSEEN.has(name) || isHidden(attributes)) {
        unseenDepth += 1;
        return;
      }
      if (name === 'table') {
        const table = {
          builder: builders.create(),
          merges: [],
          caption: '',
          row: null,
          next: 0,
          taken: [],
          cell: null,
        };
        if (finished.length === MOST_TABLES) return stop();
        open.push(table);
        finished.push(table);
        return;
      }
      const table = open.at(-1);
      if (table === undefined) return;
      if (name === 'caption') isCaption = true;
      else if (name === 'tr') beginRow(table);
      else if (name === 'td' || name === 'th') beginCell(table, attributes);
      else if (PARTING.has(name) && table.cell !== null) table.cell.text += ' ';
    },
    ontext(text) {
      const table = open.at(-1);
      if (unseenDepth > 0 || table === undefined) return;
      if (table.cell !== null) table.cell.text += text;
      else if (isCaption) table.caption += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (unseenDepth > 0) {
        unseenDepth -= 1;
        return;
      }
      const table = open.at(-1);
      if (table === undefined) return;
      if (name === 'caption') isCaption = false;
      else if (name === 'td' || name === 'th') endCell(table, builders);
      else if (name === 'tr') endRow(table, builders);
      else if (name === 'table') {
        endRow(table, builders);
        open.pop();
      } else if (PARTING.has(name) && table.cell !== null) table.cell.text += ' ';
    },
  });
  parser.write(html);
  parser.end();
  for (const table of open) endRow(table, builders);
  const { sheets, notices } = finish(finished, builders);
  const cut = gridNotice('table-page-cut', 'warning', { file: builders.file });
  return { sheets, notices: isCut ? [...notices, cut] : notices };
}

function isHidden({ hidden, style = '', class: classes = '' }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none/i.test(style) || /(^|\s)reference(\s|$)/.test(classes);
}

function beginRow(table: Table): void {
  if (table.row !== null) return;
  table.row = [];
  table.next = 0;
}

function beginCell(table: Table, { colspan, rowspan }: Readonly<Record<string, string>>): void {
  beginRow(table);
  const rows = spanOf(rowspan, MOST_SPANNED);
  table.cell = {
    text: '',
    columns: Math.max(1, spanOf(colspan, MOST_COLUMNS)),
    rows: rows === 0 ? MOST_SPANNED : rows,
  };
}

/** 0 is of meaning for rows: to the last. */
function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 0 ? Math.min(span, most) : 1;
}

function endCell(table: Table, builders: GridBuilders): void {
  const { builder, cell, row, taken, merges } = table;
  if (cell === null || row === null) return;
  table.cell = null;
  // The row is refused at its end; the rest of it is skipped.
  if (table.next > MOST_COLUMNS) return;
  const top = builder.rowCount;
  let left = table.next;
  while ((taken[left] ?? -1) >= top) left += 1;
  while (row.length < left) row.push('');
  builders.noteLength(cell.text.length, top + 1);
  row.push(cleanCell(cell.text));
  const [right, bottom] = [left + cell.columns - 1, top + cell.rows - 1];
  for (let column = left; column <= right && cell.rows > 1; column += 1) {
    while (taken.length <= column) taken.push(-1);
    taken[column] = bottom;
  }
  table.next = right + 1;
  if (cell.columns > 1 || cell.rows > 1) merges.push({ top, left, bottom, right });
}

function endRow(table: Table, builders: GridBuilders): void {
  endCell(table, builders);
  if (table.row !== null) table.builder.add(table.row);
  table.row = null;
}

function finish(tables: readonly Table[], builders: GridBuilders): HtmlTables {
  const notices: Notice[] = [];
  const filled = tables.flatMap(({ builder, merges, caption }) => {
    const { grid, unfilled } = fillMerges(builder.finish(), merges, builders);
    if (!grid.some(({ length }) => length > 1)) return [];
    const name = cleanCell(caption).slice(0, 80);
    if (unfilled !== null)
      notices.push(gridNotice('table-merged-figures', 'warning', { file: builders.file, sheet: name, ...unfilled }));
    return [{ name, grid }];
  });
  const sheets =
    filled.length === 1
      ? filled
      : filled.map(({ name, grid }, index) => ({ name: name === '' ? String(index + 1) : name, grid }));
  return { sheets, notices };
}
