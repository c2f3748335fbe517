import type { Grid } from '../../../../core/grid/grid';
import { widthOf } from '../../../../core/grid/widthOf';
import type { FigureTable } from '../../../../core/record/figureTable';
import type { Period } from '../../../../core/record/observation';
import { tableFigures } from '../../../../core/record/tableFigures';
import { figureTableOf } from '../figureTableOf';
import { nameOfTable } from '../nameOfTable';
import type { ProjectTable } from '../project';
import { textsAbove } from '../recognise/findHeading';
import { headingsOf } from '../recognise/headingsOf';
import { firstDataRow, recogniseLayout } from '../recognise/recogniseLayout';
import { shapeOf } from '../shape/shapeOf';
import { holdsFigures, layoutAtHand, type TableLayout } from '../tableLayout';
import type { ReadTable, TableQuestion, TableReport } from '../tableReport';
import { createCellReader } from './cellReader';
import { changeForms } from './changeForms';
import { type CollectedFigures, collectFigures } from './collectFigures';
import { endOfTable } from './endOfTable';
import { inFile } from './inFile';
import { createPeriodReader } from './periodReader';
import { type JoinContext, placeRows } from './placeRows';
import {
  equalNotices,
  fillNotices,
  formNotices,
  type LaidOut,
  layoutNotices,
  passedOverNotices,
  unitNotices,
} from './readingNotices';
import { createRowTexts } from './rowTexts';
import { type Settled, settleDuplicates } from './settleDuplicates';
import { type MeasuredFigures, sumsOfParts } from './sumOfParts';
import { inOrderOfParts, saidFactorOf, saidOfOne, tableMeasures } from './tableMeasures';
import { tooManyMeasures } from './tooManyMeasures';
import { unitsBeside } from './unitsBeside';
import { valueColumns } from './valueColumns';
import { withCategories } from './withCategories';

const ROWS_SHOWN = 8;
const ROWS_BETWEEN_REPORTS = 20_000;

/** How far reading has come: `share` of the phase, from 0 to 1. */
type OnProgress = (phase: 'resolve' | 'join', share: number) => void;

/**
 * Reads a reader's table under what the reader said of it: recognises how it is laid out, joins its places to areas, reads
 * its figures and guesses what they measure. Every cell below the heading is accounted for, and nothing is guessed of
 * places or of which of several figures counts.
 */
export function readTable(
  grid: Grid,
  table: ProjectTable,
  context: JoinContext,
  onProgress: OnProgress = () => {},
): ReadTable {
  const shaped = shapeOf(grid, table, context.resolve);
  if (shaped === null) return readRows(grid, table, context, onProgress);
  return inFile(readRows(shaped.grid, table, context, onProgress), shaped);
}

/** Reads a table that has a place in each row. */
function readRows(grid: Grid, table: ProjectTable, context: JoinContext, onProgress: OnProgress): ReadTable {
  const laidOut = layOut(grid, table, context);
  const { columnCount, own, layout, headings } = laidOut;
  const progressOf = (phase: 'resolve' | 'join') => {
    let rows = 0;
    return () => {
      rows += 1;
      if (rows % ROWS_BETWEEN_REPORTS === 0) onProgress(phase, rows / grid.length);
    };
  };

  const placed = placeRows(own, headings, layout, table.decisions, context, progressOf('resolve'));
  const above = textsAbove(grid, layout);
  const beside = unitsBeside(own, headings, layout);
  const captions = beside.caption === '' ? above : [...above, beside.caption];
  const tooMany = tooManyMeasures(own, layout);
  const { columns, notices } = valueColumns(headings, layout, captions, nameOfTable(table));
  const periods = createPeriodReader(layout, headings, own.slice(firstDataRow(layout)));
  const reader = createCellReader(own, headings, layout, grid);
  const said = { factor: saidFactorOf(table), isOfOne: saidOfOne(table) };
  const onRow = progressOf('join');
  const collected = collectFigures(
    own,
    headings,
    layout,
    tooMany === null ? columns : [],
    placed,
    periods,
    reader,
    said,
    onRow,
  );
  const found = inOrderOfParts(collected.measures);
  const forms = changeForms(found, periods.periods);
  const measures = tableMeasures(found, table, layout, headings, forms);
  const areas = new Map(placed.matchReport.matched.map(({ adcode, names }) => [adcode, { adcode, names }]));
  const kinds = measures.map(({ kind }) => kind);
  const rowTexts = createRowTexts(own, layout, headings);
  const settled = settleDuplicates(found, kinds, periods.periods, table.decisions, areas, rowTexts);
  const cells = cellCounts(collected, settled, grid.slice(own.length));
  const ofCells = measures.map((measure, index) => ({ measure, figures: settled.measures[index]! }));
  const all = withCategories([...ofCells, ...sumsOfParts(ofCells, table.id)]);
  const first = firstDataRow(layout);
  return {
    report: {
      rowCount: grid.length,
      columnCount,
      headings,
      sample: grid.slice(first, first + ROWS_SHOWN),
      layout,
      recognised: laidOut.recognised,
      matchReport: { ...placed.matchReport, duplicates: settled.duplicates },
      cells,
      refusedCells: collected.refusedCells,
      measures: all.map(({ measure }) => measure),
      notices: [
        ...(tooMany === null ? [] : [tooMany]),
        ...layoutNotices(laidOut, table.layout, context.resolve, grid.length, periods.periods),
        ...(layout.roles.includes('place') ? fillNotices(placed) : []),
        ...passedOverNotices(headings, own, layout),
        ...equalNotices(settled),
        ...beside.notices,
        ...notices,
        ...reader.notices(),
        ...periods.notices(),
        ...unitNotices(found),
        ...formNotices(found, measures, forms),
      ],
      question: questionOf(layout, cells.read, collected.withoutPeriod),
    },
    figures: all.map((each) => figuresOf(each, periods.periods, table)),
  };
}

/** How the table is laid out: as the reader says, or else as it is recognised. */
function layOut(grid: Grid, table: ProjectTable, { resolve }: JoinContext): LaidOut {
  const columnCount = widthOf(grid);
  const whole = recogniseLayout(grid, columnCount, table, resolve);
  const layoutOf = (layout: TableLayout, rows: Grid) =>
    layoutAtHand(table.layout, layout, headingsOf(rows, layout, columnCount));
  const end = endOfTable(grid, layoutOf(whole, grid), resolve);
  const isAll = end === grid.length;
  const own = isAll ? grid : grid.slice(0, end);
  const recognised = isAll ? whole : recogniseLayout(own, columnCount, table, resolve);
  const layout = layoutOf(recognised, own);
  return { columnCount, own, recognised, layout, headings: headingsOf(grid, layout, columnCount) };
}

/** @param below the table: its cells are all set aside. */
function cellCounts({ counts }: CollectedFigures, settled: Settled, below: Grid): TableReport['cells'] {
  const cellsBelow = below.reduce((sum, { length }) => sum + length, 0);
  return {
    ...counts,
    all: counts.all + cellsBelow,
    setAside: counts.setAside + cellsBelow,
    refused: counts.refused + settled.refused,
    read: settled.measures.reduce((sum, { values, dropped }) => sum + values.length - dropped.size, 0),
    merged: settled.merged,
  };
}

function questionOf({ roles }: TableLayout, read: number, withoutPeriod: number): TableQuestion | null {
  if (!roles.includes('place')) return 'no-place-column';
  if (!holdsFigures({ roles })) return 'no-value-column';
  return read === 0 && withoutPeriod > 0 ? 'no-period' : null;
}

function figuresOf(
  { measure: { id, unit, comparator }, figures }: MeasuredFigures,
  periods: readonly Period[],
  { id: source, fileName }: ProjectTable,
): FigureTable {
  const { adcodes, areas, periods: periodOf, values, qualifiers, rows, columns, texts, unread, dropped } = figures;
  const shown = <Item>(items: readonly Item[]) =>
    dropped.size === 0 ? items : items.filter((_, index) => !dropped.has(index));
  const table = figureTableOf(
    { measure: id, source: `own-${source}`, unit, comparator, file: fileName },
    {
      adcodes,
      periods,
      areaOf: shown(areas),
      periodOf: shown(periodOf),
      values: shown(values),
      qualifiers: shown(qualifiers),
      rows: shown(rows),
      columns: shown(columns),
      texts: shown(texts),
    },
  );
  const { at } = tableFigures(table);
  const without = unread.filter(({ adcode, period }) => period === null || at(adcode, period).length === 0);
  return without.length === 0 ? table : { ...table, unread: without };
}
