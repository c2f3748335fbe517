import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import type { FileFormat } from '../../domain/export/fileName';
import { useAtlas } from '../AtlasContext';
import { IconButton } from '../IconButton';
import { useMenu } from '../useMenu';
import { useWords } from '../wording/useWords';
import { type Subject, useDownloads } from './useDownloads';

const FORMATS: readonly FileFormat[] = ['csv', 'json'];

/** The figures as files: those of the theme as it is on the map, and all that the record holds. */
export function ExportMenu() {
  const { t, of } = useWords();
  const title = useAtlas(({ theme }) => theme.title);
  const menu = useMenu();
  const save = useDownloads();
  const [saved, setSaved] = useState<string | null>(null);
  const id = useId();

  const choose = async (subject: Subject, format: FileFormat) => {
    menu.close();
    setSaved(await save(subject, format));
  };
  const subjects: readonly (readonly [Subject, string])[] = [
    ['theme', t('export.theme', { title: of(title) })],
    ['record', t('export.record')],
  ];
  return (
    <div className="menu" ref={menu.container}>
      <IconButton
        label={t('export.menu')}
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        aria-controls={menu.isOpen ? id : undefined}
        onClick={menu.toggle}
        onKeyDown={menu.onButtonKey}
      >
        <Download aria-hidden />
      </IconButton>
      {menu.isOpen && (
        <div
          className="menu__items panel"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={t('export.menu')}
          onKeyDown={menu.onMenuKey}
        >
          {subjects.map(([subject, name]) => (
            // biome-ignore lint/a11y/useSemanticElements: a menu has groups; a fieldset is for fields
            <div key={subject} role="group" aria-labelledby={`${id}${subject}`}>
              <p id={`${id}${subject}`}>{name}</p>
              {FORMATS.map((format) => (
                <button
                  key={format}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => choose(subject, format)}
                >
                  {t(`export.${format}`)}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {saved === null ? '' : t('export.done', { name: saved })}
      </p>
    </div>
  );
}
