import type { Grid } from '../../../../core/grid/grid';
import { widthOf } from '../../../../core/grid/widthOf';
import type { FigureTable } from '../../../../core/record/figureTable';
import type { Period } from '../../../../core/record/observation';
import type { Notice } from '../../../../core/text/notice';
import { figureTableOf } from '../figureTableOf';
import { nameOfTable } from '../nameOfTable';
import type { ProjectTable } from '../project';
import { textsAbove } from '../recognise/findHeading';
import { headingsOf } from '../recognise/headingsOf';
import { passedOver } from '../recognise/passedOver';
import { firstDataRow, recogniseLayout } from '../recognise/recogniseLayout';
import { placesAcross } from '../recognise/rowOfPlaces';
import { sampleRows } from '../recognise/sampleRows';
import { secondTable } from '../recognise/secondTable';
import { shapeOf } from '../shape/shapeOf';
import { holdsFigures, isOfSameColumns, layoutAtHand, type TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';
import type { ReadTable, TableQuestion } from '../tableReport';
import { aboveNotices } from './aboveNotices';
import { createCellReader } from './cellReader';
import type { CollectedMeasure } from './collectedMeasures';
import { collectFigures } from './collectFigures';
import { endOfTable } from './endOfTable';
import { inFile } from './inFile';
import { inOrderOfParts, ownMeasures, saidFactorOf } from './ownMeasures';
import { createPeriodReader } from './periodReader';
import { type JoinContext, type PlacedRows, placeRows } from './placeRows';
import { createRowTexts } from './rowTexts';
import { type Settled, settleDuplicates } from './settleDuplicates';
import { type MeasuredFigures, sumsOfParts } from './sumOfParts';
import { unitsBeside } from './unitsBeside';
import { valueColumns } from './valueColumns';
import { withCategories } from './withCategories';

const ROWS_SHOWN = 8;
const MOST_COLUMNS_NAMED = 8;
const ROWS_BETWEEN_REPORTS = 20_000;

/** How far reading has come: `share` of the phase, from 0 to 1. */
type OnProgress = (phase: 'resolve' | 'join', share: number) => void;

/**
 * Reads a reader's table under what the reader said of it: recognises how it is laid out, joins its places to areas, reads
 * its figures and guesses what they measure. Every cell below the heading is accounted for, and nothing is guessed of
 * places or of which of several figures counts.
 */
export function readOwnTable(
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
  const columnCount = widthOf(grid);
  const whole = recogniseLayout(grid, columnCount, table, context.resolve);
  const layoutOf = (layout: TableLayout, rows: Grid) =>
    layoutAtHand(table.layout, layout, headingsOf(rows, layout, columnCount));
  const end = endOfTable(grid, layoutOf(whole, grid), context.resolve);
  const own = grid.slice(0, end);
  const recognised = end === grid.length ? whole : recogniseLayout(own, columnCount, table, context.resolve);
  const layout = layoutOf(recognised, own);
  const headings = headingsOf(grid, layout, columnCount);
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
  const { columns, notices } = valueColumns(headings, layout, captions, nameOfTable(table));
  const periods = createPeriodReader(layout, headings, own.slice(firstDataRow(layout)));
  const reader = createCellReader(own, headings, layout, grid);
  const collected = collectFigures(
    own,
    headings,
    layout,
    columns,
    placed,
    periods,
    reader,
    saidFactorOf(table),
    progressOf('join'),
  );
  const found = inOrderOfParts(collected.measures);
  const measures = ownMeasures(found, table, layout, headings);
  const areas = new Map(placed.ledger.matched.map(({ adcode, names }) => [adcode, { adcode, names }]));
  const settled = settleDuplicates(
    found,
    measures.map(({ kind }) => kind),
    periods.periods,
    table.decisions,
    areas,
    createRowTexts(own, layout, headings),
  );
  const { counts, refusedCells } = collected;
  const below = grid.slice(end).reduce((sum, { length }) => sum + length, 0);
  const refused = counts.refused + settled.refused;
  const read = settled.measures.reduce((sum, { values, dropped }) => sum + values.length - dropped.size, 0);
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
      recognised,
      ledger: { ...placed.ledger, duplicates: settled.duplicates },
      cells: {
        ...counts,
        all: counts.all + below,
        setAside: counts.setAside + below,
        refused,
        read,
        merged: settled.merged,
      },
      refusedCells,
      measures: all.map(({ measure }) => measure),
      notices: [
        ...earlierNotices(table.layout, headings),
        ...(layout.roles.includes('place') ? [] : transposedNotices(own, context)),
        ...aboveNotices(own, layout, periods.periods, context.resolve),
        ...endNotices(end, grid.length),
        ...besideNotices(headings, own, layout),
        ...(layout.roles.includes('place') ? fillNotices(placed) : []),
        ...passedOverNotices(headings, own, layout),
        ...equalNotices(settled),
        ...beside.notices,
        ...notices,
        ...reader.notices(),
        ...periods.notices(),
        ...unitNotices(found),
      ],
      question: questionOf(layout, read, collected.withoutPeriod),
    },
    figures: all.map((each) => figuresOf(each, periods.periods, table)),
  };
}

function transposedNotices(grid: Grid, { resolve }: JoinContext): readonly Notice[] {
  const across = placesAcross(grid, resolve);
  return across === null ? [] : [tableNotice('table-transposed-unread', 'warning', { row: across.row + 1 })];
}

function endNotices(end: number, length: number): readonly Notice[] {
  return end === length ? [] : [tableNotice('table-another-below', 'warning', { row: end + 1, count: length - end })];
}

function earlierNotices(said: TableLayout | null, headings: readonly string[]): readonly Notice[] {
  const isOther = said?.isEarlier === true && !isOfSameColumns(said, headings);
  return isOther ? [tableNotice('table-columns-changed', 'warning', {})] : [];
}

function besideNotices(headings: readonly string[], grid: Grid, layout: TableLayout): readonly Notice[] {
  const column = secondTable(headings, sampleRows(grid, firstDataRow(layout)), layout.roles.indexOf('place'));
  return column === null ? [] : [tableNotice('table-another-beside', 'warning', { column: column + 1 })];
}

function fillNotices({ filledDown, blank }: PlacedRows): readonly Notice[] {
  return [
    ...(filledDown.count === 0 ? [] : [tableNotice('table-filled-down', 'info', filledDown)]),
    ...(blank.count === 0 ? [] : [tableNotice('table-place-blank', 'warning', blank)]),
  ];
}

function passedOverNotices(headings: readonly string[], grid: Grid, layout: TableLayout): readonly Notice[] {
  const { attributes, totals } = passedOver(headings, layout.roles, sampleRows(grid, firstDataRow(layout)));
  const named = (columns: readonly string[]) => ({
    columns: columns
      .slice(0, MOST_COLUMNS_NAMED)
      .map((heading) => `“${heading}”`)
      .join(', '),
  });
  return [
    ...(attributes.length === 0 ? [] : [tableNotice('table-columns-passed-over', 'info', named(attributes))]),
    ...(totals.length === 0 ? [] : [tableNotice('table-totals-passed-over', 'info', named(totals))]),
  ];
}

function equalNotices({ equal: { count, row } }: Settled): readonly Notice[] {
  return count === 0 ? [] : [tableNotice('table-equal-rows', 'info', { count, row })];
}

function unitNotices(measures: readonly CollectedMeasure[]): readonly Notice[] {
  return measures
    .filter(({ otherUnits }) => otherUnits > 0)
    .map(({ key, unit, otherUnits }) =>
      tableNotice('table-units-differ', 'warning', { measure: key, unitKey: unit, count: otherUnits }),
    );
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
  const { adcodes, areas, periods: periodOf, values, qualifiers, rows, columns, texts, dropped } = figures;
  const shown = <Item>(items: readonly Item[]) =>
    dropped.size === 0 ? items : items.filter((_, index) => !dropped.has(index));
  return figureTableOf(
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
}
