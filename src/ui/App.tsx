import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createLanguages } from '../i18n/createLanguages';
import type { AtlasStore } from '../state/atlas';
import type { OverlayWork } from '../state/overlayWork';
import { AtlasProvider } from './AtlasContext';
import { Page } from './Page';
import { followPageKeys } from './pageKeys';
import { SourcesProvider } from './sources/SourcesProvider';
import './styles/index.css';

interface AppProps {
  readonly atlas: AtlasStore;
  readonly overlayWork: OverlayWork;
}

/** Everything on the page but the map itself. */
export function App({ atlas, overlayWork }: AppProps) {
  const [languages] = useState(() => createLanguages(atlas.getState().mapState.language));

  useEffect(
    () =>
      atlas.subscribe(({ mapState }) => {
        if (mapState.language !== languages.language) void languages.changeLanguage(mapState.language);
      }),
    [atlas, languages],
  );
  useEffect(() => followPageKeys(atlas), [atlas]);

  return (
    <AtlasProvider atlas={atlas} overlayWork={overlayWork}>
      <I18nextProvider i18n={languages}>
        <SourcesProvider>
          <Page />
        </SourcesProvider>
      </I18nextProvider>
    </AtlasProvider>
  );
}
