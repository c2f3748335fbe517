import { YEARS } from '../../../core/cells/calendarSpan';
import { useWords } from '../../../ui/wording/useWords';
import { readYear } from '../model/defaultPeriod';
import { layOutTable } from '../model/editTable';
import { columnNames, layoutAtHand, PLACES_LEVELS, type TableLayout } from '../model/tableLayout';
import type { TableReport } from '../model/tableReport';
import { SelectField } from '../parts/SelectField';
import { useTableEdit } from '../parts/TableEditContext';
import { TextField } from '../parts/TextField';
import { PeriodFields } from './PeriodFields';
import { SampleTable } from './SampleTable';

const MOST_HEADING_ROWS = 5;

/** How the table is read: what each column holds, where the heading is, of which level and period. All is correctable. */
export function LayoutForm({ report }: { readonly report: TableReport }) {
  const { t } = useWords();
  const { table, edit } = useTableEdit();
  const layout = layoutAtHand(table.layout, report.recognised, report.headings);
  const change = (next: Partial<TableLayout>) =>
    edit(layOutTable({ ...layout, ...next, columns: columnNames(report.headings) }), 'layout');
  const wholeNumber = (most: number) => (text: string) =>
    /^\d{1,7}$/.test(text) && Number(text) <= most ? null : t('data.rowError', { most });
  return (
    <>
      <SampleTable report={report} layout={layout} choose={(roles) => change({ roles })} />
      <div className="form-grid">
        <SelectField
          label={t('data.level')}
          value={layout.level}
          choices={PLACES_LEVELS.map((level) => [level, level === 'each' ? t('data.level.each') : t(`level.${level}`)])}
          choose={(level) => change({ level })}
        />
        <TextField
          label={t('data.headingRow')}
          hint={t('data.headingRowHint')}
          value={String(layout.headingRow)}
          inputMode="numeric"
          check={wholeNumber(report.rowCount)}
          commit={(text) => {
            const headingRow = Number(text);
            change({ headingRow, headingRows: headingRow === 0 ? 0 : Math.max(1, layout.headingRows) });
          }}
        />
        {layout.headingRow > 0 && (
          <SelectField
            label={t('data.headingRows')}
            value={String(layout.headingRows)}
            choices={Array.from({ length: MOST_HEADING_ROWS }, (_, index) => [String(index + 1), String(index + 1)])}
            choose={(count) => change({ headingRows: Number(count) })}
          />
        )}
        <TextField
          label={t('data.year')}
          hint={t('data.yearHint')}
          value={layout.year === null ? '' : String(layout.year)}
          inputMode="numeric"
          check={(text) => (text.trim() === '' || readYear(text) !== null ? null : t('data.yearError', YEARS))}
          commit={(text) => change({ year: readYear(text) })}
        />
        <PeriodFields period={layout.period} choose={(period) => change({ period })} />
      </div>
      {table.layout !== null && (
        <button type="button" className="text-button" onClick={() => edit(layOutTable(null))}>
          {t('data.asRecognised')}
        </button>
      )}
    </>
  );
}
