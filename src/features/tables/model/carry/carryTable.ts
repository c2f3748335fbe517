import type { Grid } from '../../../../core/grid/grid';
import { fileWithoutPerson } from '../../../../core/privacy/fileWithoutPerson';
import { holdsPersonalText } from '../../../../core/privacy/personalText';
import { namesPerson } from '../../../../core/privacy/personName';
import type { FigureTable } from '../../../../core/record/figureTable';
import type { Notice } from '../../../../core/text/notice';
import type { ProjectTable } from '../project';
import type { JoinContext } from '../read/placeRows';
import { readTable } from '../read/readTable';
import type { ShapedGrid } from '../shape/shapedGrid';
import { shapeOf } from '../shape/shapeOf';
import type { MeasureCorrection } from '../tableMeasure';
import type { ReadTable } from '../tableReport';
import { type Beside, carriedCells } from './carriedCells';

/** A table as it leaves the browser: nothing of it but what its figures were made of. */
export type CarriedTable =
  | { readonly ok: true; readonly table: ProjectTable; readonly cells: Grid }
  /** Without what may not be passed on, its figures could not be read as they are here. */
  | { readonly ok: false };

/** What is told of a table that cannot be carried. */
export function notCarried({ fileName }: Pick<ProjectTable, 'fileName'>): Notice {
  return { code: 'project-table-stays', severity: 'warning', values: { file: fileName } };
}

/** As little as the same figures can be read from. */
const ATTEMPTS: readonly Beside[] = [
  { above: false, others: false },
  { above: true, others: false },
  { above: false, others: true },
  { above: true, others: true },
];

/**
 * What of a table travels: its used cells, where they stand in the file, so that rows and columns of evidence stay; the layout
 * that it was read by; decisions of places that it has figures of. The rest is held to give the very same figures, read anew.
 * A file or sheet that is called after a person travels without its name, and what was said of its source without a text that
 * says how one is reached.
 */
export function carryTable(grid: Grid, table: ProjectTable, context: JoinContext): CarriedTable {
  const read = readTable(grid, table, context);
  const isPlace = (name: string) => context.resolve({ name }).status !== 'unmatched';
  const travelling = asRead(table, read, isPlace);
  const shaped = shapeOf(grid, table, context.resolve);
  const isUsed = usedRows(shaped?.grid ?? grid, read, shaped);
  const isUnread = unreadCells(read, shaped);
  for (const beside of ATTEMPTS) {
    const kept = carriedCells(shaped?.grid ?? grid, read.report.layout, read.report.headings, isUsed, isUnread, beside);
    const cells = shaped?.backInFile(kept) ?? kept;
    if (isSame(readTable(cells, travelling, context), read)) return { ok: true, table: travelling, cells };
  }
  return { ok: false };
}

/** The table as the reader's decisions and the recognised layout have made it, under a name that is nobody's. */
function asRead(
  { earlier: _, ...table }: ProjectTable,
  { report }: ReadTable,
  isPlace: (word: string) => boolean,
): ProjectTable {
  const placed = new Set(report.matchReport.matched.map(({ key }) => key));
  const measures = new Set(report.measures.map(({ key, part }) => part?.whole ?? key));
  const nameless = (name: string) => (namesPerson(name, isPlace) ? '' : name);
  const said = (text: string) => (holdsPersonalText(text) ? '' : text);
  const { layout } = report;
  const { title, publisher, date } = table.source;
  return {
    ...table,
    fileName: fileWithoutPerson(table.fileName, isPlace),
    sheet: nameless(table.sheet),
    ...(table.parts === undefined
      ? {}
      : { parts: table.parts.map((part) => ({ ...part, name: nameless(part.name) })) }),
    source: { title: said(title), publisher: said(publisher), date },
    layout: layout.columns === undefined ? layout : { ...layout, columns: layout.columns.map(said) },
    decisions: {
      ...table.decisions,
      places: Object.fromEntries(Object.entries(table.decisions.places).filter(([key]) => placed.has(key))),
    },
    measures: Object.fromEntries(
      Object.entries(table.measures).flatMap(([key, correction]) =>
        measures.has(key) ? [[key, withOwnNames(correction, namesOf(report.measures, key))]] : [],
      ),
    ),
  };
}

/** All categories of a measure, its parts together. */
function namesOf(measures: ReadTable['report']['measures'], whole: string): ReadonlySet<string> {
  const ofWhole = measures.filter(({ key, part }) => (part?.whole ?? key) === whole);
  return new Set(ofWhole.flatMap(({ categories }) => categories?.names ?? []));
}

/** An order that was said may name what is no longer in the table. */
function withOwnNames(correction: MeasureCorrection, names: ReadonlySet<string>): MeasureCorrection {
  const { order, ...others } = correction;
  if (order === undefined || order === null || order.length === 0) return correction;
  const own = order.filter((name) => names.has(name));
  return own.length === names.size ? { ...others, order: own } : others;
}

/** Rows of a place that was found, whether their figures are shown or wait for a decision; those of a blank place only with figures. */
function usedRows(grid: Grid, { report, figures }: ReadTable, shaped: ShapedGrid | null): (row: number) => boolean {
  const place = report.layout.roles.indexOf('place');
  const placed = new Set(report.matchReport.matched.map(({ text }) => text));
  const rows = new Set(figures.flatMap((table) => [...table.rows]));
  for (const { rows: all } of report.matchReport.duplicates) for (const { row } of all) rows.add(row);
  const rowOf = (row: number) => shaped?.placeOf(row, report.columnCount).row ?? row;
  return (row) => rows.has(rowOf(row)) || (place >= 0 && placed.has(grid[row - 1]?.[place] ?? ''));
}

function unreadCells({ figures }: ReadTable, shaped: ShapedGrid | null): (row: number, column: number) => boolean {
  const cells = new Set(figures.flatMap(({ unread = [] }) => unread.map(({ row, column }) => `${row} ${column}`)));
  return (row, column) => {
    const place = shaped?.placeOf(row, column) ?? { row, column };
    return cells.has(`${place.row} ${place.column}`);
  };
}

function isSame(carried: ReadTable, { report, figures }: ReadTable): boolean {
  const { measures, question, matchReport } = carried.report;
  return (
    JSON.stringify(measures) === JSON.stringify(report.measures) &&
    question === report.question &&
    JSON.stringify(matchReport.duplicates) === JSON.stringify(report.matchReport.duplicates) &&
    carried.figures.length === figures.length &&
    carried.figures.every((table, index) => areSame(table, figures[index]!))
  );
}

/** Whatever the file and its sheets are called. */
function areSame(one: FigureTable, other: FigureTable): boolean {
  const { file: _, sheets: __, ...columns } = one;
  return (Object.keys(columns) as (keyof typeof columns)[]).every((key) => sameColumn(one[key], other[key]));
}

function sameColumn(one: FigureTable[keyof FigureTable], other: FigureTable[keyof FigureTable]): boolean {
  if (!ArrayBuffer.isView(one) || !ArrayBuffer.isView(other)) return JSON.stringify(one) === JSON.stringify(other);
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
