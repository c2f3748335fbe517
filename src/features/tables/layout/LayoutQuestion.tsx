import { CircleHelp } from 'lucide-react';
import { readNumberCell } from '../../../core/cells/readNumberCell';
import { useWords } from '../../../ui/wording/useWords';
import { columnName } from '../model/columnName';
import { layOutTable } from '../model/editTable';
import { type ColumnRole, columnNames, layoutAtHand, type TableLayout } from '../model/tableLayout';
import type { TableQuestion, TableReport } from '../model/tableReport';
import { withRole } from '../model/withRole';
import { SelectField } from '../parts/SelectField';
import { useTableEdit } from '../parts/TableEditContext';
import { PeriodFields } from './PeriodFields';

interface LayoutQuestionProps {
  readonly report: TableReport;
  readonly question: TableQuestion;
}

/** What has to be known before anything of the table can be shown. */
export function LayoutQuestion({ report, question }: LayoutQuestionProps) {
  const { t } = useWords();
  const { table, edit } = useTableEdit();
  const layout = layoutAtHand(table.layout, report.recognised, report.headings);
  const change = (next: Partial<TableLayout>) =>
    layOutTable({ ...layout, ...next, columns: columnNames(report.headings) });
  const setRole = (column: string, role: ColumnRole) => {
    if (column !== '') edit(change({ roles: withRole(layout.roles, Number(column), role) }));
  };
  const columns = report.headings.map(
    (heading, at) => [String(at), `${columnName(at + 1)} ${heading}`.trim()] as const,
  );
  return (
    <fieldset className="question">
      <legend>
        <CircleHelp aria-hidden />
        {t(`data.question.${question}`)}
      </legend>
      <div className="form-grid">
        {question === 'no-period' ? (
          <PeriodFields period={layout.period} choose={(period) => edit(change({ period }), 'layout')} />
        ) : (
          <SelectField
            label={t('data.column')}
            value=""
            choices={[['', t('data.chooseColumn')], ...columns]}
            choose={(column) =>
              setRole(column, question === 'no-place-column' ? 'place' : roleOf(report, Number(column)))
            }
          />
        )}
      </div>
    </fieldset>
  );
}

/** Texts are no figures, and so can only sort places. */
function roleOf({ sample }: TableReport, column: number): ColumnRole {
  const cells = sample.map((row) => readNumberCell(row[column] ?? '')).filter(({ status }) => status !== 'missing');
  return cells.length > 0 && cells.every((cell) => cell.status === 'unread' && cell.reason === 'no-number')
    ? 'category'
    : 'value';
}
