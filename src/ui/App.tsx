import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createLanguages } from '../i18n/createLanguages';
import type { AtlasStore } from '../state/atlas';
import { AtlasProvider } from './AtlasContext';
import { Page } from './Page';
import { followPageKeys } from './pageKeys';
import { SourcesProvider } from './sources/SourcesProvider';
import './styles/index.css';

/** Everything on the page but the map itself. */
export function App({ atlas }: { readonly atlas: AtlasStore }) {
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
    <AtlasProvider atlas={atlas}>
      <I18nextProvider i18n={languages}>
        <SourcesProvider>
          <Page />
        </SourcesProvider>
      </I18nextProvider>
    </AtlasProvider>
  );
}
