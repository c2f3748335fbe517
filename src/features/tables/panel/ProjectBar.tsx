import { Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { useId, useRef, useSyncExternalStore } from 'react';
import { newId } from '../../../state/newId';
import { downloadFile } from '../../../ui/download';
import { FileInput } from '../../../ui/FileInput';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/MenuButton';
import { MenuItems } from '../../../ui/MenuItems';
import { useWords } from '../../../ui/wording/useWords';
import { useOpenProject, useProjects, useProjectsStore } from '../parts/PublisherContext';

const LONGEST_NAME = 120;

/** Which project is open, whether it is safe, and what can be done with it as a whole. */
export function ProjectBar({ onRemoved }: { readonly onRemoved: (name: string | null) => void }) {
  const { t } = useWords();
  const store = useProjectsStore();
  const { own, openId, keeping } = useProjects();
  const project = useOpenProject();
  const steps = useSyncExternalStore(store.onSteps, () => store.steps);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const nameOf = (name: string) => (name.trim() === '' ? t('data.untitled') : name);

  const save = async (saved: string) => {
    const written = await store.projectFile(saved);
    if (written !== null) downloadFile(written.name, written.blob);
  };
  const ofProject: readonly (readonly [label: string, run: (opened: NonNullable<typeof project>) => void])[] = [
    [t('data.duplicate'), ({ id: duplicated }) => store.duplicate(duplicated)],
    [t('data.saveFile'), ({ id: saved }) => void save(saved)],
    [
      t('data.delete'),
      ({ id: deleted, name }) => {
        store.remove(deleted);
        onRemoved(nameOf(name));
      },
    ],
  ];
  const items: readonly (readonly [label: string, run: () => void])[] = [
    [t('data.new'), () => store.add({ id: newId(), name: t('data.newName'), origin: null, tables: [] })],
    [t('data.openFile'), () => file.current?.click()],
    ...ofProject.flatMap(([label, run]) => (project === null ? [] : [[label, () => run(project)] as const])),
  ];

  return (
    <div className="project-bar">
      <div className="project-bar__row">
        <label className="visually-hidden" htmlFor={id}>
          {t('data.chooseProject')}
        </label>
        <select
          id={id}
          value={openId ?? ''}
          onChange={({ target }) => {
            onRemoved(null);
            store.open(target.value === '' ? null : target.value);
          }}
        >
          <option value="">{t(own.length === 0 ? 'data.noProjects' : 'data.noProject')}</option>
          {own.map((other) => (
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
        <MenuButton label={t('data.more')} icon={<Ellipsis aria-hidden />}>
          {(close) => <MenuItems items={items} close={close} />}
        </MenuButton>
        <FileInput
          ref={file}
          label={t('data.openFile')}
          take={([chosen]) => chosen !== undefined && void store.addFile(chosen)}
        />
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
