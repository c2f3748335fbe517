import { useEffect } from 'react';
import { useAtlas } from '../ui/AtlasContext';
import { mapElement } from '../ui/mapElement';
import { useWords } from '../ui/wording/useWords';

/** Names the tab (and so the entries of the history) and the map after the theme. */
export function usePageNames(): void {
  const { t, of } = useWords();
  const title = useAtlas(({ theme }) => theme.title);

  useEffect(() => {
    document.title = t('app.title', { theme: of(title), name: t('app.name') });
    mapElement()?.setAttribute('aria-label', t('app.map', { title: of(title) }));
  }, [t, of, title]);
}
