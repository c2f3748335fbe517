import { FileSpreadsheet, X } from 'lucide-react';
import { memo, useCallback } from 'react';
import { switchTheme } from '../../state/switchTheme';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { showSurface } from '../../ui/showSurface';
import { useWords } from '../../ui/wording/useWords';
import { OtherThemes } from './OtherThemes';
import { ThemeItem } from './ThemeItem';
import { useOverlayThumbnails } from './useOverlayThumbnails';
import { useThumbnails } from './useThumbnails';

interface ThemeListProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The reader's own and the authored themes under their topics, then all others. */
export const ThemeList = memo(function ThemeList({ isOpen, close }: ThemeListProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const listed = useAtlas(({ data }) => data.topics);
  const known = useAtlas(({ data }) => data.record.topics);
  const themes = useAtlas(({ data }) => data.themes);
  const current = useAtlas(({ theme }) => theme.id);
  const thumbnails = useThumbnails();
  const overlayThumbnails = useOverlayThumbnails();
  const shown = [...themes.values()].filter(({ origin }) => origin !== 'derived');
  // An own measure may be of a topic that no author has written a theme for.
  const topics = new Map([...listed, ...known.values()].map((topic) => [topic.id, topic]));
  const choose = useCallback(
    (theme: string) => {
      switchTheme(atlas, theme, 'fly');
      close();
    },
    [atlas, close],
  );

  const addOwn = () => {
    showSurface(atlas, 'data');
    close();
  };

  return (
    <nav className="themes sheet" aria-label={words.t('themes.title')} data-open={isOpen}>
      <header className="sheet__head">
        <h2>{words.t('themes.title')}</h2>
        <IconButton label={words.t('sheet.close')} onClick={close}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="themes__scroll">
        <button type="button" className="themes__own" onClick={addOwn}>
          <FileSpreadsheet aria-hidden />
          {words.t('themes.addOwn')}
        </button>
        {[...topics.values()]
          .map((topic) => ({ topic, members: shown.filter((theme) => theme.topic === topic.id) }))
          .filter(({ members }) => members.length > 0)
          .map(({ topic, members }) => (
            <section key={topic.id}>
              <h3>{words.of(topic.name)}</h3>
              <ul>
                {members.map((theme) => (
                  <ThemeItem
                    key={theme.id}
                    theme={theme}
                    isCurrent={theme.id === current}
                    thumbnail={overlayThumbnails.get(theme.id) ?? thumbnails.get(theme.id) ?? null}
                    hasOverlay={overlayThumbnails.has(theme.id)}
                    choose={choose}
                  />
                ))}
              </ul>
            </section>
          ))}
        <OtherThemes choose={choose} />
        <p className="themes__keys">{words.t('themes.perKeys')}</p>
      </div>
    </nav>
  );
});
