import type { Notice } from '../text/notice';
import type { Grid } from './grid';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, mostCellsOf, mostCharactersOf } from './gridLimits';
import { type GridNoticeCode, GridRefusal, gridNotice } from './gridNotices';

/** Takes up the rows of one table; the cells are clean. */
export interface GridBuilder {
  /** How many rows there are so far, empty ones at the end included. */
  readonly rowCount: number;
  /** The row belongs to the builder from now on. @throws GridRefusal where the file is beyond the limits. */
  add(row: string[]): void;
  /** So many empty rows. */
  skip(count: number): void;
  /** Without empty cells at the ends of rows and empty rows at the end. */
  finish(): Grid;
}

/** What a file's tables have in common. */
export interface GridBuilders {
  /** As it is named in notices. */
  readonly file: string;
  create(): GridBuilder;
  /** Counts cells with so many characters in all. `row` counts from 1. @throws GridRefusal where the file has too many. */
  take(cells: number, characters: number, row: number): void;
  /** To be called for a cell of so many characters before it was cut. `row` counts from 1. */
  noteLength(length: number, row: number): void;
  notices(): readonly Notice[];
}

const EMPTY_ROW: readonly string[] = Object.freeze([]);

/**
 * Builders of a file's tables, which share the limits of rows, cells and characters.
 *
 * @param size of the file, in bytes or characters.
 */
export function createGridBuilders(file: string, size: number): GridBuilders {
  const [mostCells, mostCharacters] = [mostCellsOf(size), mostCharactersOf(size)];
  let [rowCount, cellCount, characterCount] = [0, 0, 0];
  let cutCount = 0;
  let firstCut = 0;

  const take = (cells: number, characters: number, row: number): void => {
    cellCount += cells;
    characterCount += characters;
    if (cellCount > mostCells) refuse('table-too-many-cells', row, mostCells);
    if (characterCount > mostCharacters) refuse('table-too-many-characters', row, Math.round(mostCharacters / 1e6));
  };
  const refuse = (
    code: GridNoticeCode & `table-too-many-${'columns' | 'cells' | 'characters'}`,
    row: number,
    limit: number,
  ): never => {
    throw new GridRefusal(gridNotice(code, 'error', { file, row, limit }));
  };

  const create = (): GridBuilder => {
    const rows: (readonly string[])[] = [];
    /** Rows since the last filled one: of no account, and without memory, until another one follows. */
    let blank = 0;
    return {
      get rowCount() {
        return rows.length + blank;
      },
      skip(count) {
        blank += count;
      },
      add(row) {
        trimEnd(row);
        if (row.length === 0) {
          blank += 1;
          return;
        }
        const number = rows.length + blank + 1;
        rowCount += blank + 1;
        if (row.length > MOST_COLUMNS) refuse('table-too-many-columns', number, MOST_COLUMNS);
        if (rowCount > MOST_ROWS)
          throw new GridRefusal(gridNotice('table-too-many-rows', 'error', { file, limit: MOST_ROWS }));
        let characters = 0;
        for (const cell of row) characters += cell.length;
        take(row.length, characters, number);
        for (; blank > 0; blank -= 1) rows.push(EMPTY_ROW);
        rows.push(row);
      },
      finish: () => rows,
    };
  };

  return {
    file,
    create,
    take,
    noteLength(length, row) {
      if (length <= LONGEST_CELL) return;
      if (cutCount === 0) firstCut = row;
      cutCount += 1;
    },
    notices: () =>
      cutCount === 0
        ? []
        : [gridNotice('table-cells-cut', 'warning', { file, row: firstCut, count: cutCount, limit: LONGEST_CELL })],
  };
}

function trimEnd(row: string[]): void {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  if (length < row.length) row.length = length;
}
