import { useEffect } from 'react';
import { useAtlas } from '../ui/AtlasContext';
import { useWords } from '../ui/wording/useWords';

/** Names what stands outside React after the theme: the tab, with which history is listed, and the map. */
export function usePageNames(): void {
  const { t, of } = useWords();
  const title = useAtlas(({ theme }) => theme.title);

  useEffect(() => {
    document.title = t('app.title', { theme: of(title), name: t('app.name') });
    document.getElementById('map')?.setAttribute('aria-label', t('app.map', { title: of(title) }));
  }, [t, of, title]);
}
