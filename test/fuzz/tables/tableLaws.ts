import assert from 'node:assert/strict';
import { figureLines } from '../../../scripts/join/figureLines';
import { loadJoinContext } from '../../../scripts/join/loadJoinContext';
import type { Grid, Sheet } from '../../../src/core/grid/grid';
import { widthOf } from '../../../src/core/grid/widthOf';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn';
import { NO_DECISIONS } from '../../../src/features/tables/model/decisions';
import { NO_SOURCE } from '../../../src/features/tables/model/project';
import { readTable } from '../../../src/features/tables/model/read/readTable';
import type { ReadTable } from '../../../src/features/tables/model/tableReport';
import { saysPlace } from './placesSaid';
import type { PlainFigure } from './plainTable';

const context = loadJoinContext();

export function readSheet({ name, grid }: Sheet, fileName: string): ReadTable {
  personalDataIn(grid);
  const table = { id: 't1', fileName, sheet: name, content: '', layout: null, measures: {}, source: NO_SOURCE };
  return readTable(grid, { ...table, decisions: NO_DECISIONS }, context);
}

/** Every cell below the heading is counted once, and every figure is one of the cells, of its place. */
export function isSound(read: ReadTable, grid: Grid, fileName: string): void {
  const { cells, layout, columnCount } = read.report;
  const { all, read: shown, merged, setAside, missing, refused } = cells;
  assert.equal(columnCount, widthOf(grid));
  assert.equal(shown + merged + setAside + missing + refused, all, 'a cell is counted never or twice');
  const first = layout.headingRow === 0 ? 0 : layout.headingRow - 1 + layout.headingRows;
  const below = grid.slice(first).reduce((sum, row) => sum + row.length, 0);
  assert.equal(all, below, 'not all cells are counted');

  const saysScale = [fileName, ...grid.flat()].some((text) => SCALE_WORD.test(text));
  const lines = figureLines(read);
  assert.equal(lines.length, shown);
  for (const line of lines) {
    const { adcode, value, row, column } = line;
    const cell = grid[row - 1]?.[column - 1];
    assert.ok(cell !== undefined, `figure without a cell: ${JSON.stringify(line)}`);
    if (typeof value === 'string') assert.equal(value, cell);
    else assert.ok(Number.isFinite(value), `no number: ${JSON.stringify(line)}`);
    const said = plainNumber(cell);
    if (said !== null && typeof value === 'number') {
      const scale = value / said;
      const isScaled = SCALES.some((known) => Math.abs(scale - known) <= known * 1e-12);
      assert.ok(value === said || (saysScale && isScaled), `“${cell}” is read as ${value}`);
    }
    // In a merged range, or below it in an outline, the place stands above.
    const isNamed = saysPlace(grid[row - 1]!, adcode) || saysPlace(grid.slice(0, row - 1).flat(), adcode);
    assert.ok(isNamed, `row ${row} names no ${adcode}: ${JSON.stringify(grid[row - 1])}`);
  }
}

/** The figures are those that anybody reads in the table; one that is not shown is told of. */
export function isReadAs(read: ReadTable, expected: readonly PlainFigure[]): void {
  const byCell = new Map(expected.map((figure) => [`${figure.row},${figure.column}`, figure]));
  const lines = figureLines(read);
  for (const line of lines) {
    const wanted = byCell.get(`${line.row},${line.column}`);
    const { adcode, start, end, value, row, column } = line;
    const year = start.slice(0, 4);
    assert.ok(start === `${year}-01-01` && end === `${year}-12-31`, `no year: ${JSON.stringify(line)}`);
    assert.deepEqual({ adcode, year, value, row, column }, wanted, 'another figure than stands there');
  }
  if (lines.length === expected.length) return;
  const { question, refusedCells, notices, matchReport } = read.report;
  const open = matchReport.unmatched.length + matchReport.ambiguous.length + matchReport.duplicates.length;
  assert.ok(
    question !== null || refusedCells.length > 0 || notices.length > 0 || open > 0,
    `${expected.length - lines.length} figures are missing without a word`,
  );
}

/** Words by which a table may say that it counts in hundreds, 万 or millions. */
const SCALE_WORD =
  /[十百千佰仟万亿萬億‰]|hundred|thousand|million|billion|trillion|[kmbt]\b|mn|bn|0{3}|10\^?\d|e\+?\d/i;
const SCALES = [0.1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/** The number that a cell says where it can be read in one way only; null otherwise. */
function plainNumber(cell: string): number | null {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2}|\.\d{4,8})?$/.test(cell) ? Number(cell) : null;
}
