import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { newId } from '../../../state/newId';
import { downloadFile } from '../../../ui/download';
import { FileInput } from '../../../ui/FileInput';
import { MenuButton } from '../../../ui/MenuButton';
import { MenuItems } from '../../../ui/MenuItems';
import { useWords } from '../../../ui/wording/useWords';
import type { Project } from '../model/project';
import { useOpenProject, useProjectsStore } from '../parts/ProjectsContext';

type Item = readonly [label: string, run: () => void];

/** What can be done with a project as a whole. @param onRemoved told its name. */
export function ProjectMenu({ onRemoved }: { readonly onRemoved: (name: string) => void }) {
  const { t } = useWords();
  const store = useProjectsStore();
  const project = useOpenProject();
  const nameOf = useProjectName();
  const file = useRef<HTMLInputElement>(null);

  const save = async ({ id }: Project) => {
    const written = await store.projectFile(id);
    if (written !== null) downloadFile(written.name, written.blob);
  };
  const remove = ({ id, name }: Project) => {
    store.remove(id);
    onRemoved(nameOf(name));
  };
  const onProject = (open: Project): readonly Item[] => [
    [t('data.duplicate'), () => store.duplicate(open.id)],
    [t('data.saveFile'), () => void save(open)],
    [t('data.delete'), () => remove(open)],
  ];
  const items: readonly Item[] = [
    [t('data.new'), () => store.add({ id: newId(), name: t('data.newName'), origin: null, tables: [] })],
    [t('data.openFile'), () => file.current?.click()],
    ...(project === null ? [] : onProject(project)),
  ];
  return (
    <>
      <MenuButton label={t('data.more')} icon={<Ellipsis aria-hidden />}>
        {(close) => <MenuItems items={items} close={close} />}
      </MenuButton>
      <FileInput
        ref={file}
        label={t('data.openFile')}
        take={([chosen]) => chosen !== undefined && void store.addFile(chosen)}
      />
    </>
  );
}

/** What a project is called on the page. */
export function useProjectName(): (name: string) => string {
  const { t } = useWords();
  return (name) => (name.trim() === '' ? t('data.untitled') : name);
}
