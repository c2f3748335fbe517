import { Trash2 } from 'lucide-react';
import { useCallback, useId, useRef } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { NoticeLine } from '../../../ui/NoticeLine';
import { useWords } from '../../../ui/wording/useWords';
import type { TableEdit } from '../model/editTable';
import type { ProjectTable } from '../model/project';
import { useProjects, useProjectsStore } from '../parts/ProjectsContext';
import { ReadingProgress } from '../parts/ReadingProgress';
import { sizeText } from '../parts/sizeText';
import { type EditTable, TableEditProvider } from '../parts/TableEditContext';
import type { Reading } from '../state/projects';
import { EarlierFigures } from './EarlierFigures';
import { SourceForm } from './SourceForm';
import { TableReportView } from './TableReportView';

interface TableSectionProps {
  /** Id of the project. */
  readonly project: string;
  readonly table: ProjectTable;
  readonly onRemoved: (name: string | null) => void;
}

/** A table of the project: what it is, how far its reading is, what became of it, where it is from. */
export function TableSection({ project, table, onRemoved }: TableSectionProps) {
  const words = useWords();
  const { t } = words;
  const store = useProjectsStore();
  const reading: Reading = useProjects().readings.get(table.id) ?? { status: 'reading', phase: 'parse', share: 0 };
  const sheets = [table.sheet, ...(table.parts ?? []).map(({ name }) => name)].filter((name) => name !== '');
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const report = reading.status === 'ready' ? reading.report : null;
  const isAnew = reading.status === 'ready' && reading.isAnew;

  const edit: EditTable = useCallback(
    (change: TableEdit, group) => store.editTable(project, table.id, change, group),
    [store, project, table.id],
  );
  const remove = () => {
    store.removeTable(project, table.id);
    onRemoved(table.fileName);
  };

  return (
    <section className="table-section" aria-labelledby={titleId} aria-busy={reading.status === 'reading' || isAnew}>
      <header className="table-section__head">
        <h3 ref={heading} id={titleId} tabIndex={-1}>
          {table.fileName}
        </h3>
        <IconButton label={t('data.removeTable', { file: table.fileName })} onClick={remove}>
          <Trash2 aria-hidden />
        </IconButton>
        <p>
          {[
            ...(sheets.length === 0 ? [] : [t('data.sheet', { name: sheets.join(t('list.separator')) })]),
            ...(report === null ? [] : [sizeText(t, report.rowCount, report.columnCount)]),
            ...(isAnew ? [t('data.readingAnew')] : []),
          ].join(t('list.dot'))}
        </p>
      </header>
      {reading.status === 'reading' && <ReadingProgress phase={reading.phase} share={reading.share} />}
      {reading.status === 'failed' && (
        <ul className="table-section__failure">
          <NoticeLine notice={reading.notice} words={words} />
        </ul>
      )}
      <TableEditProvider value={{ table, edit }}>
        {report !== null && (
          <>
            {table.earlier !== undefined && !(isAnew && report.changes === undefined) && (
              <EarlierFigures
                earlier={table.earlier}
                changes={report.changes}
                onSeen={() => heading.current?.focus()}
              />
            )}
            <TableReportView report={report} />
            <SourceForm />
          </>
        )}
      </TableEditProvider>
    </section>
  );
}
