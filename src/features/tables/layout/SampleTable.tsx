import { useState } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import { columnName } from '../model/columnName';
import { COLUMN_ROLES, type ColumnRole, type TableLayout } from '../model/tableLayout';
import type { TableReport } from '../model/tableReport';
import { withRole } from '../model/withRole';

interface SampleTableProps {
  readonly report: TableReport;
  /** With a role for each column. */
  readonly layout: TableLayout;
  readonly choose: (roles: readonly ColumnRole[]) => void;
}

const ROWS_SHOWN = 4;
const COLUMNS_SHOWN = 16;

/** The first rows of the table, with what each column is taken for. */
export function SampleTable({ report, layout, choose }: SampleTableProps) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { columnCount, headings, sample } = report;
  const shown = Array.from({ length: showsAll ? columnCount : Math.min(columnCount, COLUMNS_SHOWN) }, (_, at) => at);
  const { roles } = layout;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys */}
      <section className="sample" aria-label={t('data.sample')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.map((at) => (
                <th key={at} scope="col" data-role={roles[at]}>
                  <small>{columnName(at + 1)}</small> {headings[at]}
                </th>
              ))}
            </tr>
            <tr>
              {shown.map((at) => (
                <td key={at}>
                  <select
                    aria-label={t('data.roleOf', { column: columnName(at + 1), heading: headings[at] ?? '' })}
                    value={roles[at]}
                    onChange={({ target }) => {
                      const role = COLUMN_ROLES.find((other) => other === target.value);
                      if (role !== undefined) choose(withRole(roles, at, role));
                    }}
                  >
                    {COLUMN_ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t(`data.role.${role}`)}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.slice(0, ROWS_SHOWN).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first rows, in their order
              <tr key={index}>
                {shown.map((at) => (
                  <td key={at} data-role={roles[at]}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < columnCount && (
        <button type="button" className="text-button" onClick={() => setShowsAll(true)}>
          {t('data.showColumns', { count: columnCount })}
        </button>
      )}
    </>
  );
}
