import { Redo2, Undo2 } from 'lucide-react';
import { type Ref, useId, useSyncExternalStore } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { useOpenProject, useProjects, useProjectsStore } from '../parts/ProjectsContext';
import { ProjectMenu, useProjectName } from './ProjectMenu';

const LONGEST_NAME = 120;

interface ProjectBarProps {
  /** Of the choice of the project. */
  readonly chooserRef: Ref<HTMLSelectElement>;
  readonly onRemoved: (name: string | null) => void;
}

/** Which project is open, whether it is safe, and what can be done with it as a whole. */
export function ProjectBar({ chooserRef, onRemoved }: ProjectBarProps) {
  const { t } = useWords();
  const store = useProjectsStore();
  const { items, openId, keeping } = useProjects();
  const project = useOpenProject();
  const steps = useSyncExternalStore(store.onSteps, () => store.steps);
  const id = useId();
  const nameOf = useProjectName();

  return (
    <div className="project-bar">
      <div className="project-bar__row">
        <label className="visually-hidden" htmlFor={id}>
          {t('data.chooseProject')}
        </label>
        <select
          ref={chooserRef}
          id={id}
          value={openId ?? ''}
          onChange={({ target }) => {
            onRemoved(null);
            store.open(target.value === '' ? null : target.value);
          }}
        >
          <option value="">{t(items.length === 0 ? 'data.noProjects' : 'data.noProject')}</option>
          {items.map((other) => (
            <option key={other.id} value={other.id}>
              {nameOf(other.name)}
            </option>
          ))}
        </select>
        <IconButton label={t('data.undo')} aria-disabled={!steps.canUndo} onClick={() => store.undo()}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton label={t('data.redo')} aria-disabled={!steps.canRedo} onClick={() => store.redo()}>
          <Redo2 aria-hidden />
        </IconButton>
        <ProjectMenu onRemoved={onRemoved} />
      </div>
      {project !== null && (
        <div className="project-bar__row">
          <input
            type="text"
            aria-label={t('data.name')}
            placeholder={t('data.untitled')}
            maxLength={LONGEST_NAME}
            value={project.name}
            onChange={({ target }) => store.rename(project.id, target.value)}
          />
          <small data-keeping={keeping}>
            {t(keeping === 'failed' ? 'data.notKept' : keeping === 'kept' ? 'data.kept' : 'data.keeping')}
          </small>
        </div>
      )}
    </div>
  );
}
