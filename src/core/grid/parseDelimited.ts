import { cleanCell, isCleanCode } from './cleanCell';
import { LONGEST_CELL } from './gridLimits';

const [QUOTE, SPACE, LINE_FEED, RETURN] = [0x22, 0x20, 0x0a, 0x0d] as const;

export interface DelimitedListener {
  /** A row of cells, cleaned; a blank one has one empty cell. */
  onRow(row: string[]): void;
  /** A cell of the row to come begins with a quotation mark that nothing closes: it was read as it stands. */
  onStrayQuote?(): void;
  /** There is a quotation mark within a cell that none encloses. */
  onLooseQuote?(): void;
  /** A quoted cell of the row to come holds line breaks. */
  onQuotedLines?(content: string): void;
  /** A cell of the row to come was cut; it had so many characters. */
  onLongCell?(length: number): void;
}

/**
 * Parts a text into rows of cells (RFC 4180, with any line ends). A quotation mark opens a cell only where another
 * closes it, before a delimiter or line end and within the length of a spreadsheet's cell; else it is a character like
 * any other and costs nothing but its own cell. Time is linear in the text, memory that of the rows.
 */
export function parseDelimited(text: string, delimiter: string, listener: DelimitedListener): void {
  const separator = delimiter.charCodeAt(0);
  const recalled: Map<string, string>[] = [];
  let row: string[] = [];
  let position = 0;

  const push = (cell: string): void => {
    row.push(recall(recalled, row.length, cell));
  };
  const readQuoted = (opening: number): boolean => {
    const closing = findClosing(text, opening, separator);
    if (closing < 0) {
      listener.onStrayQuote?.();
      return false;
    }
    const content = text.slice(opening + 1, closing);
    if (content.includes('\n')) listener.onQuotedLines?.(content);
    push(cleanCell(content.replaceAll('""', '"')));
    position = skipSpaces(text, closing + 1, separator);
    return true;
  };
  const readPlain = (): void => {
    const start = position;
    let isClean = true;
    let code = text.charCodeAt(position);
    while (position < text.length && code !== separator && code !== LINE_FEED && code !== RETURN) {
      isClean &&= isCleanCode(code);
      position += 1;
      code = text.charCodeAt(position);
    }
    const cell = text.slice(start, position);
    if (listener.onLooseQuote !== undefined && cell.includes('"')) listener.onLooseQuote();
    if (cell.length > LONGEST_CELL) listener.onLongCell?.(cell.length);
    push(isClean && cell.length <= LONGEST_CELL ? cell : cleanCell(cell));
  };

  while (position < text.length) {
    const opening = skipSpaces(text, position, separator);
    if (text.charCodeAt(opening) !== QUOTE || !readQuoted(opening)) readPlain();
    const end = text.charCodeAt(position);
    position += end === RETURN && text.charCodeAt(position + 1) === LINE_FEED ? 2 : 1;
    // A delimiter at the very end of the text has an empty cell after it, which no row needs.
    if (end === separator && position < text.length) continue;
    listener.onRow(row);
    row = [];
  }
}

/** Where the quoted cell that begins at `opening` ends; −1 where it does not. */
function findClosing(text: string, opening: number, separator: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at - opening > LONGEST_CELL) return -1;
    if (text.charCodeAt(at + 1) === QUOTE) continue;
    const next = skipSpaces(text, at + 1, separator);
    const code = text.charCodeAt(next);
    const isEnd = next >= text.length || code === separator || code === LINE_FEED || code === RETURN;
    return isEnd ? at : -1;
  }
  return -1;
}

function skipSpaces(text: string, from: number, separator: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE && separator !== SPACE) at += 1;
  return at;
}

/** In a column of so many different texts, remembering them saves no memory. */
const MOST_RECALLED = 2048;

/** The same text object for the same places, years and measures in a column, which a long table repeats in each row. */
function recall(recalled: Map<string, string>[], column: number, cell: string): string {
  let known = recalled[column];
  if (known === undefined) {
    known = new Map();
    recalled[column] = known;
  }
  const earlier = known.get(cell);
  if (earlier !== undefined) return earlier;
  if (known.size < MOST_RECALLED) known.set(cell, cell);
  return cell;
}
