import { FileSpreadsheet, X } from 'lucide-react';
import { memo, useCallback } from 'react';
import type { Theme } from '../../core/record/theme';
import { switchTheme } from '../../state/switchTheme';
import { useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { showSurface } from '../../ui/showSurface';
import { useRemembered } from '../../ui/useRemembered';
import { useWords } from '../../ui/wording/useWords';
import { OtherThemes } from './OtherThemes';
import { ThemesByPlace } from './ThemesByPlace';
import { ThemesByTopic } from './ThemesByTopic';

interface ThemeListProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

const GROUPINGS = ['topic', 'place'] as const;

/** All themes with what their maps say: by topic or, as the reader likes and the browser remembers, by place. */
export const ThemeList = memo(function ThemeList({ isOpen, close }: ThemeListProps) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const [grouping, group] = useRemembered('bulletin-atlas-themes-by', GROUPINGS);
  const choose = useCallback(
    (theme: Theme) => {
      switchTheme(atlas, theme.id, 'fly');
      close();
    },
    [atlas, close],
  );

  const addTables = () => {
    showSurface(atlas, 'data');
    close();
  };

  return (
    <nav className="themes sheet" aria-label={t('themes.title')} data-open={isOpen} data-by={grouping}>
      <header className="sheet__head">
        <h2>{t('themes.title')}</h2>
        <IconButton label={t('sheet.close')} onClick={close}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="themes__scroll">
        <fieldset className="segments themes__grouping">
          <legend className="visually-hidden">{t('themes.grouping')}</legend>
          {GROUPINGS.map((each) => (
            <button key={each} type="button" aria-pressed={each === grouping} onClick={() => group(each)}>
              {t(`themes.by.${each}`)}
            </button>
          ))}
        </fieldset>
        {grouping === 'topic' ? <ThemesByTopic choose={choose} /> : <ThemesByPlace close={close} />}
        {grouping === 'topic' && <OtherThemes choose={choose} />}
        <button type="button" className="themes__add-tables" onClick={addTables}>
          <FileSpreadsheet aria-hidden />
          {t('themes.addTables')}
        </button>
        <p className="themes__keys">{t('themes.perKeys')}</p>
      </div>
    </nav>
  );
});
