import type { FigureTable } from '../../../../core/record/figureTable';
import type { Notice } from '../../../../core/text/notice';
import type { TablePlace } from '../matchReport';
import type { ShapedGrid } from '../shape/shapedGrid';
import { tableNotice } from '../tableNotices';
import type { CellCounts, ReadTable, TableReport } from '../tableReport';

/** A table that was shaped before it was read, with the rows and columns of its file. */
export function inFile({ report, figures }: ReadTable, shaped: ShapedGrid): ReadTable {
  return { report: reportInFile(report, shaped), figures: figures.map((table) => tableInFile(table, shaped)) };
}

function tableInFile(table: FigureTable, { placeOf }: ShapedGrid): FigureTable {
  const places = Array.from(table.rows, (row, index) => placeOf(row, table.columns[index]!));
  const sheets = [...new Set(places.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])))];
  const indices = new Map(sheets.map((sheet, index) => [sheet, index]));
  const unread = table.unread?.map((each) => {
    const { row, column } = placeOf(each.row, each.column);
    return { ...each, row, column };
  });
  return {
    ...table,
    ...(unread === undefined ? {} : { unread }),
    rows: Uint32Array.from(places, ({ row }) => row),
    columns: Uint16Array.from(places, ({ column }) => column),
    ...(sheets.length === 0 ? {} : { sheets, sheetOf: Uint16Array.from(places, ({ sheet }) => indices.get(sheet!)!) }),
  };
}

function reportInFile(report: TableReport, shaped: ShapedGrid): TableReport {
  const { placeOf, headingOf, notice } = shaped;
  const rowOf = (row: number) => placeOf(row, 1).row;
  const placeRow = <Place extends TablePlace>(place: Place): Place => ({
    ...place,
    rows: [...new Set(place.rows.map((row) => placeOf(row, report.columnCount).row))],
  });
  const { matchReport } = report;
  const group = <Group extends { readonly rows: readonly { readonly row: number }[] }>(item: Group): Group => ({
    ...item,
    rows: item.rows.map((row) => ({ ...row, row: placeOf(row.row, report.columnCount).row })),
  });
  return {
    ...report,
    matchReport: {
      ...matchReport,
      matched: matchReport.matched.map(placeRow),
      ambiguous: matchReport.ambiguous.map(placeRow),
      unmatched: matchReport.unmatched.map(placeRow),
      setAside: matchReport.setAside.map(placeRow),
      duplicates: matchReport.duplicates.map((item) => ({ ...group(item), further: item.further.map(group) })),
    },
    cells: cellsInFile(report.cells, shaped),
    refusedCells: report.refusedCells.map((cell) => {
      const { row, column, sheet } = placeOf(cell.row, cell.column);
      const heading = [sheet, headingOf(cell.row) ?? report.headings[cell.column - 1]].filter((part) => part);
      return { ...cell, row, column, heading: heading.join(' · ') };
    }),
    notices: [
      notice.code === 'table-transposed'
        ? tableNotice('table-transposed', 'info', { row: notice.value })
        : tableNotice('table-sheets-joined', 'info', { count: notice.value }),
      ...report.notices.map((each) => noticeInFile(each, rowOf)),
    ],
  };
}

function noticeInFile(notice: Notice, rowOf: (row: number) => number): Notice {
  const { row } = notice.values;
  return typeof row === 'number' ? { ...notice, values: { ...notice.values, row: rowOf(row) } } : notice;
}

/** Labels that stand in several rows of the grid count once, as they do in the file. */
function cellsInFile(cells: CellCounts, { bodyCells }: ShapedGrid): CellCounts {
  const repeated = cells.all - bodyCells;
  // If the reader has labels read as figures, they count as what they are read as.
  if (cells.setAside < repeated) return cells;
  return { ...cells, all: bodyCells, setAside: cells.setAside - repeated };
}
