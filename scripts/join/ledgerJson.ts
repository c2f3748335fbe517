import { openCount } from '../../src/features/tables/model/ledger';
import { formOf } from '../../src/features/tables/model/tableLayout';
import type { TableReport } from '../../src/features/tables/model/tableReport';
import type { JoinedTable } from './joinTable';

/** The account of a join that the page shows, as JSON. */
export function ledgerJson(
  { file, sheet, otherSheets, report, notices: ofFile, remarks }: JoinedTable,
  levelGuessed: boolean,
) {
  const { layout, headings, ledger, cells, refusedCells, measures, notices, question } = report;
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
      Object.entries(ledger).flatMap(([part, items]) => (Array.isArray(items) ? [[part, items.length]] : [])),
    ),
    open: openOf(report),
    decisions: remarks,
    cells,
    measures,
    notices: [...ofFile, ...notices],
    question,
    refusedCells,
    ledger,
  };
}

/** How much waits for a decision. */
export function openOf({ ledger, refusedCells, question }: TableReport) {
  return { places: openCount(ledger), cells: refusedCells.length, question: question === null ? 0 : 1 };
}
