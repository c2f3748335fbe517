const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** A column as spreadsheets name it: 1 is A, 26 Z, 27 AA. @throws a RangeError on what is no whole number from 1. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 1) throw new RangeError(`columnName: ${column} is no column`);
  const last = (column - 1) % LETTERS;
  const before = (column - 1 - last) / LETTERS;
  return (before === 0 ? '' : columnName(before)) + String.fromCharCode(FIRST_LETTER + last);
}
