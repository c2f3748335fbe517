import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3-dsv';

/** The rows of a CSV file below the heading, cells trimmed. */
export async function readCells(file: string): Promise<string[][]> {
  const rows = csvParseRows(await readFile(file, 'utf8'), (row) => row.map((cell) => cell.trim()));
  return rows.slice(1).filter((row) => row.some((cell) => cell !== ''));
}
