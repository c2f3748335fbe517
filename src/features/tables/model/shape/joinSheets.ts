import { normaliseName } from '../../../../core/areas/resolve/normaliseName';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { periodInText, withoutPeriod } from '../../../../core/cells/periodInText';
import { areSplitYears, saysSplitYear } from '../../../../core/cells/splitYears';
import type { Grid } from '../../../../core/grid/grid';
import { widthOf } from '../../../../core/grid/widthOf';
import type { Period } from '../../../../core/record/observation';
import { periodKey } from '../../../../core/record/period';
import { yearOfPeriod } from '../defaultPeriod';
import { isUnnamedHeading } from '../recognise/columnRoles';
import { textsAbove } from '../recognise/findHeading';
import { headingsOf } from '../recognise/headingsOf';
import { firstDataRow, recogniseLayout } from '../recognise/recogniseLayout';
import { stemOf } from '../stemOf';
import { holdsFigures, type TableLayout } from '../tableLayout';
import { meltPlaces } from './meltPlaces';
import type { ShapedGrid } from './shapedGrid';

/** A sheet of a workbook, as it is. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/** What the names of sheets that are laid out alike say of their figures. */
export type SheetsAs = 'periods' | 'measures';

interface ReadSheet extends NamedGrid {
  readonly shaped: ShapedGrid | null;
  /** As it is read. */
  readonly shown: Grid;
  readonly layout: TableLayout;
  readonly headings: readonly string[];
  /** What has to be the same in all. */
  readonly likeness: string;
}

/**
 * What sheets say that may be read together: those of one layout, one title and one unit whose names are periods, which
 * neither their titles nor their headings contradict, or measures over figures that nothing else names. null where there are
 * fewer than two, or they differ in more.
 */
export function sheetsAs(sheets: readonly NamedGrid[], fileName: string, resolve: Resolver): SheetsAs | null {
  const read = readSheets(sheets, fileName, resolve);
  return read === null ? null : kindOf(read, resolve);
}

/**
 * The sheets of a workbook that are read together unless the reader says otherwise: those of one layout that are called by
 * periods; a cover or notes beside them are left. null where there are none such.
 */
export function sheetsOfPeriods(
  sheets: readonly NamedGrid[],
  fileName: string,
  resolve: Resolver,
): readonly NamedGrid[] | null {
  const named = sheets.filter(({ name }) => periodInText(name).status !== 'none' || saysSplitYear(name));
  return sheetsAs(named, fileName, resolve) === 'periods' ? named : null;
}

/** The sheets as one table with the period or measure that each is of in front. null where they cannot be joined. */
export function joinSheets(sheets: readonly NamedGrid[], fileName: string, resolve: Resolver): ShapedGrid | null {
  const read = readSheets(sheets, fileName, resolve);
  const kind = read === null ? null : kindOf(read, resolve);
  if (read === null || kind === null) return null;
  const [first] = read;
  const start = firstDataRow(first!.layout);
  const areSplit = areSplitYears(read.map(({ name }) => name));
  const texts = read.map(({ name, layout }) => (kind === 'measures' || areSplit ? name : periodText(layout.period!)));
  const heading = kind === 'measures' ? '指标' : '时间';
  const head = first!.shown.slice(0, start).map((row, index) => [index === start - 1 ? heading : '', ...row]);
  const rows: (readonly string[])[] = [...head];
  const origin: { readonly sheet: number; readonly row: number }[] = head.map((_, index) => ({
    sheet: 0,
    row: index + 1,
  }));
  read.forEach(({ shown, layout }, sheet) => {
    for (let row = firstDataRow(layout); row < shown.length; row += 1) {
      rows.push([texts[sheet]!, ...shown[row]!]);
      origin.push({ sheet, row: row + 1 });
    }
  });
  const placeOf = (row: number, column: number) => {
    const { sheet, row: own } = origin[row - 1]!;
    const at = Math.max(1, column - 1);
    const { shaped, name } = read[sheet]!;
    const place = shaped?.placeOf(own, at) ?? { row: own, column: at };
    return { ...place, sheet: name };
  };
  return {
    grid: rows,
    placeOf,
    headingOf(row) {
      const { sheet, row: own } = origin[row - 1]!;
      return read[sheet]!.shaped?.headingOf(own) ?? null;
    },
    bodyCells: read.reduce((sum, sheet) => sum + (sheet.shaped?.bodyCells ?? cellsBelow(sheet)), 0),
    backInFile: (cells) => backInSheets(cells, read, origin, head.length),
    notice: { code: 'table-sheets-joined', value: read.length },
  };
}

function readSheets(sheets: readonly NamedGrid[], fileName: string, resolve: Resolver): readonly ReadSheet[] | null {
  if (sheets.length < 2) return null;
  const read = sheets.map((sheet) => readSheet(sheet, fileName, resolve));
  return read.every((sheet) => sheet !== null && sheet.likeness === read[0]?.likeness) ? (read as ReadSheet[]) : null;
}

function readSheet({ name, grid }: NamedGrid, fileName: string, resolve: Resolver): ReadSheet | null {
  const shaped = meltPlaces(grid, stemOf(fileName), resolve);
  const shown = shaped?.grid ?? grid;
  const layout = recogniseLayout(shown, widthOf(shown), { fileName, sheet: name }, resolve);
  if (!layout.roles.includes('place') || !holdsFigures(layout) || layout.headingRow === 0) return null;
  const headings = headingsOf(shown, layout, widthOf(shown));
  const plain = (text: string) => normaliseName(withoutPeriod(text).replaceAll(name, ''));
  const likeness = JSON.stringify([
    layout.level,
    headings.map(plain),
    layout.roles,
    textsAbove(shown, layout).map(plain),
  ]);
  return { name, grid, shaped, shown, layout, headings, likeness };
}

function kindOf(sheets: readonly ReadSheet[], resolve: Resolver): SheetsAs | null {
  // Single sheets could be read as months; together their periods cannot.
  if (areSplitYears(sheets.map(({ name }) => name)) && sheets.every(({ name }) => saysSplitYear(name)))
    return 'periods';
  if (sheets.every(isOfItsPeriod)) {
    const periods = new Set(sheets.map(({ layout }) => periodKey(layout.period!)));
    return periods.size === sheets.length ? 'periods' : null;
  }
  const { layout, headings } = sheets[0]!;
  const areUnnamed = headings.every((heading, column) => layout.roles[column] !== 'value' || isUnnamedHeading(heading));
  const areMeasures = sheets.every(
    ({ name }) =>
      !DEFAULT_NAME.test(name) && periodInText(name).status === 'none' && resolve({ name }).status === 'unmatched',
  );
  return areUnnamed && areMeasures && !layout.roles.includes('measure') ? 'measures' : null;
}

const DEFAULT_NAME = /^(?:sheet|工作表|表|table)[\s_-]*\d*$/i;

/** Whether its name says the period that is also read from title and heading, and its rows say none of their own. */
function isOfItsPeriod({ name, layout, headings }: ReadSheet): boolean {
  const said = periodInText(name);
  const { period, roles } = layout;
  if (said.status === 'none' || period === null || roles.includes('period')) return false;
  const named = said.status === 'read' ? said.period : said.inYear(layout.year ?? Number(period.end.slice(0, 4)));
  if (named === null || period.start < named.start || period.end > named.end) return false;
  return headings.every((heading, column) => {
    const ofHeading = roles[column] === 'value' ? periodInText(heading) : said;
    return (
      ofHeading === said ||
      (ofHeading.status === 'read' ? periodKey(ofHeading.period) === periodKey(period) : ofHeading.status === 'none')
    );
  });
}

/** As a cell of periods is written. */
function periodText(period: Period): string {
  const year = yearOfPeriod(period);
  if (year !== null) return `${year}年`;
  return period.start === period.end ? period.start : `${period.start}至${period.end}`;
}

function cellsBelow({ shown, layout }: ReadSheet): number {
  return shown.slice(firstDataRow(layout)).reduce((sum, { length }) => sum + length, 0);
}

/** One below the other, each with as many rows as it has, and with the headings that the first keeps. */
function backInSheets(
  cells: Grid,
  sheets: readonly ReadSheet[],
  origin: readonly { readonly sheet: number; readonly row: number }[],
  headCount: number,
): Grid {
  return sheets.flatMap(({ grid, shaped, shown, layout }, sheet) => {
    const own: (readonly string[])[] = shown.map(() => []);
    cells.forEach((row, index) => {
      const at = origin[index]!;
      if (index >= headCount && at.sheet === sheet) own[at.row - 1] = row.slice(1);
    });
    const start = firstDataRow(layout);
    for (let row = 0; row < start; row += 1) {
      const kept = cells[row]?.slice(1) ?? [];
      own[row] = (shown[row] ?? []).map((cell, column) => ((kept[column] ?? '') === '' ? '' : cell));
    }
    const back = shaped?.backInFile(own) ?? own;
    return Array.from({ length: grid.length }, (_, row) => back[row] ?? []);
  });
}
