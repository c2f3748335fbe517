import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { NoticeLines } from '../../../ui/NoticeLines';
import { undoKey } from '../../../ui/undoKey';
import { useWords } from '../../../ui/wording/useWords';
import { useOpenProject, useProjects, useProjectsStore } from '../parts/ProjectsContext';
import { useProjectsStatus } from '../parts/useProjectsStatus';
import { AddTable } from './AddTable';
import { IntakePanel } from './IntakePanel';
import { ProjectBar } from './ProjectBar';
import { TableSection } from './TableSection';
import { UndoOffer } from './UndoOffer';
import { usePaste } from './usePaste';

/** The reader's own figures: the project that is open, its tables, and the ways to add one. */
export function DataPanel() {
  const words = useWords();
  const { t } = words;
  const store = useProjectsStore();
  const { notices, intake, isLoaded } = useProjects();
  const project = useOpenProject();
  const [removed, setRemoved] = useState<string | null>(null);
  const chooser = useRef<HTMLSelectElement>(null);
  const status = useProjectsStatus();
  usePaste((text, html) => void store.addPasted({ text, html, fileName: t('data.pastedName') }));

  /** Undo here is of what was done here; the map has its own. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = undoKey(event);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    store[step]();
  };

  if (!isLoaded) return <p className="figures__loading">{t('data.opening')}</p>;
  const tables = project?.tables ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys that its buttons leave
    <div className="publisher" onKeyDown={onKeyDown}>
      <ProjectBar chooserRef={chooser} onRemoved={setRemoved} />
      {removed !== null && (
        <UndoOffer
          text={t('data.removed', { name: removed })}
          close={() => setRemoved(null)}
          onUndone={() => chooser.current?.focus()}
        />
      )}
      {notices.length > 0 && (
        <div className="publisher__notices" role="alert">
          <ul>
            <NoticeLines notices={notices} words={words} />
          </ul>
          <IconButton label={t('notices.dismiss')} onClick={() => store.dismissNotices()}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {status}
      </p>
      {intake !== null && <IntakePanel intake={intake} />}
      {project !== null &&
        tables.map((table) => (
          <TableSection key={table.id} project={project.id} table={table} onRemoved={setRemoved} />
        ))}
      {intake === null && <AddTable isFirst={tables.length === 0} />}
    </div>
  );
}
