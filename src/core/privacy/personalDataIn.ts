import type { Grid } from '../grid/grid';
import { isMobileNumber, isPersonalNumber, isPlate } from './contactNumbers';
import { holdsIdentityNumber, isRoundedIdentityNumber } from './identityNumber';
import { type PersonalWord, personalWord } from './personalHeadings';

export type PersonalKind = 'identity-number' | 'mobile-number' | 'plate' | 'heading';

/** Where a table holds data about persons. Nothing of the data themselves. */
export interface PersonalData {
  readonly kind: PersonalKind;
  /** From 1. */
  readonly column: number;
  /** '' where the column has none. */
  readonly heading: string;
  /** Of the first such cell, or of the heading; from 1. */
  readonly row: number;
}

/** So few may be by chance; of identity numbers, with their check digit, one is none. */
const FEWEST = 3;

/**
 * The first personal data in a table; null where there are none. Reads every cell once: an identity number in any row of
 * several cells, or a column mostly of mobile numbers or with plates. A heading alone (姓名, 联系电话) counts where its column
 * holds what it says: 电话 above 1203 is a count of calls. Who filled a table in, named above or below it, is none of its
 * data, and `carriedCells` leaves it here.
 */
export function personalDataIn(grid: Grid): PersonalData | null {
  const columns: ColumnTally[] = [];
  for (const [index, row] of grid.entries()) {
    if (isRemark(row)) continue;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? '';
      if (cell === '') continue;
      if (cell.length >= 18 && holdsIdentityNumber(cell)) return found(grid, 'identity-number', column, index);
      let tally = columns[column];
      if (tally === undefined) {
        tally = createTally();
        columns[column] = tally;
      }
      tally.filled += 1;
      // All three are longer than most cells.
      if (cell.length >= 7 && cell.length <= 60) tallyCell(tally, cell, index);
    }
  }
  for (const [column, tally] of columns.entries()) {
    const kind = tally === undefined ? null : kindOf(tally);
    if (tally !== undefined && kind !== null) return found(grid, kind, column, tally.firstRow[kind] ?? 0);
  }
  return personalHeadingIn(grid);
}

/** A line that is no row of data: 填表人：张三, 联系电话：13912345678. */
function isRemark(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  const [first = ''] = filled;
  if (filled.length === 0 || filled.length > MOST_OF_REMARK || !REMARK.test(first)) return false;
  return filled.every((cell) => !isFigure(cell));
}

const MOST_OF_REMARK = 6;
const REMARK =
  /^[(（]?(?:填表|填报|制表|审核|复核|经办|负责人|联系人|单位负责人|统计负责人|联系电话|联系方式|电话|备注|注|说明|附注|(?:资料|数据)来源|prepared|compiled|reported|contact|notes?|source)[^,，;；]{0,12}?\s*[:：]/i;

type Tallied = Exclude<PersonalKind, 'heading'>;

interface ColumnTally {
  filled: number;
  readonly count: Record<Tallied, number>;
  readonly firstRow: Partial<Record<Tallied, number>>;
}

function createTally(): ColumnTally {
  return { filled: 0, count: { 'identity-number': 0, 'mobile-number': 0, plate: 0 }, firstRow: {} };
}

function tallyCell(tally: ColumnTally, cell: string, row: number): void {
  const kind = talliedKind(cell);
  if (kind === null) return;
  tally.count[kind] += 1;
  tally.firstRow[kind] ??= row;
}

function talliedKind(cell: string): Tallied | null {
  if (cell.length < 11) return cell.charCodeAt(0) >= 0x4e00 && isPlate(cell) ? 'plate' : null;
  if (cell.length === 18 && isRoundedIdentityNumber(cell)) return 'identity-number';
  return isMobileNumber(cell) ? 'mobile-number' : null;
}

function kindOf({ filled, count }: ColumnTally): Tallied | null {
  // One of the filled cells is the heading.
  const isMostly = (kind: Tallied) => count[kind] > 0 && count[kind] * 2 >= filled - 1;
  if (count['identity-number'] >= FEWEST && isMostly('identity-number')) return 'identity-number';
  if (count['mobile-number'] >= FEWEST && isMostly('mobile-number')) return 'mobile-number';
  return count.plate >= FEWEST || isMostly('plate') ? 'plate' : null;
}

function personalHeadingIn(grid: Grid): PersonalData | null {
  for (let index = 0; index < headingEndOf(grid); index += 1) {
    for (const [column, heading] of (grid[index] ?? []).entries()) {
      const word = personalWord(heading);
      if (word !== null && holdsWhatItSays(grid, index, column, word))
        return { kind: 'heading', column: column + 1, heading, row: index + 1 };
    }
  }
  return null;
}

/** Rows that may be headings: those above the first with a figure, and the first that has several cells. */
const MOST_HEADING_ROWS = 10;

function headingEndOf(grid: Grid): number {
  let hasHeading = false;
  for (let index = 0; index < Math.min(grid.length, MOST_HEADING_ROWS); index += 1) {
    const filled = (grid[index] ?? []).filter((cell) => cell !== '');
    if (hasHeading && filled.some(isFigure)) return index;
    hasHeading ||= filled.length > 1;
  }
  return Math.min(grid.length, MOST_HEADING_ROWS);
}

const HOLDS: Readonly<Record<PersonalWord, (cell: string) => boolean>> = {
  name: (cell) => !isFigure(cell),
  address: (cell) => !isFigure(cell) && (/\d|[路街巷弄号号室楼栋幢村组]/.test(cell) || cell.length > 8),
  number: isPersonalNumber,
  telephone: isPersonalNumber,
  plate: (cell) => isPlate(cell) || /^[^\d]?[A-Z]\w*\d\w*$/i.test(cell),
};

function holdsWhatItSays(grid: Grid, headingIndex: number, column: number, word: PersonalWord): boolean {
  const holds = HOLDS[word];
  let [filled, personal] = [0, 0];
  for (let index = headingIndex + 1; index < grid.length; index += 1) {
    const cell = grid[index]?.[column] ?? '';
    if (cell === '' || MISSING.test(cell)) continue;
    filled += 1;
    if (holds(cell)) personal += 1;
  }
  return personal > 0 && personal * 2 >= filled;
}

const MISSING = /^([-—–─…./\\*]+|[无無]|n\/?a)$/i;

/** A number with at most a short unit. */
function isFigure(cell: string): boolean {
  return /^[-+−<>≥≤约近]?\d[\d,]*(\.\d+)?\s*[^\d\s]{0,4}$/.test(cell) && !/^(19|20)\d\d\s*年?$/.test(cell);
}

function found(grid: Grid, kind: PersonalKind, column: number, index: number): PersonalData {
  return { kind, column: column + 1, heading: headingOf(grid, column, index), row: index + 1 };
}

/** The last heading above the data; never a cell that may itself be of a person. */
function headingOf(grid: Grid, column: number, dataIndex: number): string {
  for (let index = Math.min(headingEndOf(grid), dataIndex) - 1; index >= 0; index -= 1) {
    const heading = grid[index]?.[column] ?? '';
    if (heading !== '') return /\d{5}/.test(heading) ? '' : heading;
  }
  return '';
}
