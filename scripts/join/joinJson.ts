import { openCount } from '../../src/features/tables/model/matchReport';
import { formOf } from '../../src/features/tables/model/tableLayout';
import type { TableReport } from '../../src/features/tables/model/tableReport';
import type { JoinedTable } from './joinTable';

/** The account of a join that the page shows, as JSON. */
export function joinJson(
  { file, sheet, otherSheets, report, notices: ofFile, remarks }: JoinedTable,
  levelGuessed: boolean,
) {
  const { layout, headings, matchReport, cells, refusedCells, measures, notices, question } = report;
  return {
    file,
    sheet,
    otherSheets,
    form: formOf(layout),
    level: layout.level,
    levelGuessed,
    headingRow: layout.headingRow,
    columns: layout.roles.map((role, column) => ({ column: column + 1, heading: headings[column] ?? '', role })),
    counts: Object.fromEntries(
      Object.entries(matchReport).flatMap(([part, items]) => (Array.isArray(items) ? [[part, items.length]] : [])),
    ),
    open: openOf(report),
    decisions: remarks,
    cells,
    measures,
    notices: [...ofFile, ...notices],
    question,
    refusedCells,
    // Scripts of others read it by this name.
    ledger: matchReport,
  };
}

/** How much waits for a decision. */
export function openOf({ matchReport, refusedCells, question }: TableReport) {
  return { places: openCount(matchReport), cells: refusedCells.length, question: question === null ? 0 : 1 };
}
