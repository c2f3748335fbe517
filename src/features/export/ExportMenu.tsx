import { Download } from 'lucide-react';
import { type ComponentProps, useId, useState } from 'react';
import type { FileFormat } from '../../core/record/fileName';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { MenuButton } from '../../ui/MenuButton';
import { MenuItems } from '../../ui/MenuItems';
import type { PictureFormat } from '../../ui/pictures/pictureFiles';
import { showSurface } from '../../ui/showSurface';
import { useUnsaidTitles } from '../../ui/useUnsaidTitles';
import { useWords } from '../../ui/wording/useWords';
import type { Subject } from './saveFigures';
import { useDownloads } from './useDownloads';
import { PICTURE_FORMATS, usePictures } from './usePictures';

const FORMATS: Readonly<Record<Subject, readonly FileFormat[]>> = {
  theme: ['csv', 'json'],
  layers: ['geojson'],
  record: ['csv', 'json'],
};

/** The figures as files: those of the theme as it is on the map, and all that the record holds. */
export function ExportMenu() {
  const { t, of } = useWords();
  const title = useAtlas(({ theme }) => theme.title);
  const isAbsent = useAtlas(({ theme }) => theme.origin === 'absent');
  const hasLayers = useAtlas(({ overlays }) => overlays.some(({ parts }) => parts.length > 0));
  const save = useDownloads();
  const pictures = usePictures();
  const atlas = useAtlasStore();
  const unsaid = useUnsaidTitles();
  const [status, setStatus] = useState('');

  const saveAs = async (subject: Subject, format: FileFormat) => {
    const name = await save(subject, format);
    if (name !== null) setStatus(t('export.done', { name }));
  };
  const takePicture = async (format: PictureFormat) => {
    setStatus(t('picture.making'));
    setStatus(await pictures(format));
  };
  const subjects: readonly (readonly [Subject, string])[] = [
    ...(isAbsent ? [] : [['theme', t('export.theme', { title: of(title) })] as const]),
    ...(hasLayers ? [['layers', t('export.layers')] as const] : []),
    ['record', t('export.record')],
  ];
  const ofPictures =
    unsaid.length > 0
      ? [[t('picture.sourceFirst'), () => showSurface(atlas, 'data')] as const]
      : PICTURE_FORMATS.map((format) => [t(`picture.${format}`), () => void takePicture(format)] as const);
  return (
    <>
      <MenuButton label={t('export.menu')} icon={<Download aria-hidden />}>
        {(close) => (
          <>
            {subjects.map(([subject, name]) => (
              <MenuGroup
                key={subject}
                name={name}
                items={FORMATS[subject].map((format) => [t(`export.${format}`), () => void saveAs(subject, format)])}
                close={close}
              />
            ))}
            <MenuGroup name={t('picture.group')} items={ofPictures} close={close} />
          </>
        )}
      </MenuButton>
      <p role="status" className="visually-hidden">
        {status}
      </p>
    </>
  );
}

/** Items of a menu that belong together, below what they are of. */
function MenuGroup({ name, ...items }: { readonly name: string } & ComponentProps<typeof MenuItems>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu has groups; a fieldset is for fields
    <div role="group" aria-labelledby={id}>
      <p id={id}>{name}</p>
      <MenuItems {...items} />
    </div>
  );
}
