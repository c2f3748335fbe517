import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import type { FileFormat } from '../../core/record/fileName';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { MenuButton } from '../../ui/MenuButton';
import type { PictureFormat } from '../../ui/pictures/pictureFiles';
import { showSurface } from '../../ui/showSurface';
import { useUnsaidTitles } from '../../ui/useUnsaidTitles';
import { useWords } from '../../ui/wording/useWords';
import { type Subject, useDownloads } from './useDownloads';
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
  const formats = unsaid.length > 0 ? [] : PICTURE_FORMATS;
  const [status, setStatus] = useState('');
  const id = useId();

  const choose = async (subject: Subject, format: FileFormat, close: () => void) => {
    close();
    setStatus(t('export.done', { name: await save(subject, format) }));
  };
  const takePicture = async (format: PictureFormat, close: () => void) => {
    close();
    setStatus(t('picture.making'));
    setStatus(await pictures(format));
  };
  const subjects: readonly (readonly [Subject, string])[] = [
    ...(isAbsent ? [] : [['theme', t('export.theme', { title: of(title) })] as const]),
    ...(hasLayers ? [['layers', t('export.layers')] as const] : []),
    ['record', t('export.record')],
  ];
  return (
    <>
      <MenuButton label={t('export.menu')} icon={<Download aria-hidden />}>
        {(close) => (
          <>
            {subjects.map(([subject, name]) => (
              // biome-ignore lint/a11y/useSemanticElements: a menu has groups; a fieldset is for fields
              <div key={subject} role="group" aria-labelledby={`${id}${subject}`}>
                <p id={`${id}${subject}`}>{name}</p>
                {FORMATS[subject].map((format) => (
                  <button
                    key={format}
                    type="button"
                    role="menuitem"
                    tabIndex={-1}
                    onClick={() => choose(subject, format, close)}
                  >
                    {t(`export.${format}`)}
                  </button>
                ))}
              </div>
            ))}
            {/* biome-ignore lint/a11y/useSemanticElements: a menu has groups; a fieldset is for fields */}
            <div role="group" aria-labelledby={`${id}picture`}>
              <p id={`${id}picture`}>{t('picture.group')}</p>
              {unsaid.length > 0 && (
                <button
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => {
                    close();
                    showSurface(atlas, 'data');
                  }}
                >
                  {t('picture.sourceFirst')}
                </button>
              )}
              {formats.map((format) => (
                <button
                  key={format}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => takePicture(format, close)}
                >
                  {t(`picture.${format}`)}
                </button>
              ))}
            </div>
          </>
        )}
      </MenuButton>
      <p role="status" className="visually-hidden">
        {status}
      </p>
    </>
  );
}
