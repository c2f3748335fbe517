import type { i18n } from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { SourcesProvider } from '../features/sources/SourcesProvider';
import type { AtlasStore } from '../state/atlas';
import type { OverlayWork } from '../state/overlays/overlayWork';
import { AtlasProvider, type Parts } from '../ui/AtlasContext';
import './index.css';

interface AppProps {
  readonly atlas: AtlasStore;
  readonly overlayWork: OverlayWork;
  readonly parts: Parts;
  readonly languages: i18n;
  readonly children: ReactNode;
}

/** What everything on the page but the map stands in: the store, the languages, the page of sources. */
export function App({ atlas, overlayWork, parts, languages, children }: AppProps) {
  useEffect(
    () =>
      atlas.subscribe(({ mapState }) => {
        if (mapState.language !== languages.language) void languages.changeLanguage(mapState.language);
      }),
    [atlas, languages],
  );
  return (
    <AtlasProvider atlas={atlas} overlayWork={overlayWork} parts={parts}>
      <I18nextProvider i18n={languages}>
        <SourcesProvider>{children}</SourcesProvider>
      </I18nextProvider>
    </AtlasProvider>
  );
}
