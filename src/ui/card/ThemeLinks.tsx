import type { Measure } from '../../domain/observation';
import { switchTheme } from '../../state/switchTheme';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { useWords } from '../wording/useWords';

/** Under this topic stand the figures whose label in the source is not sure. */
const UNRESOLVED = 'unresolved';

/** The themes that map a measure; or why there is none. */
export function ThemeLinks({ measure }: { readonly measure: Measure }) {
  const { t, of } = useWords();
  const atlas = useAtlasStore();
  const themes = useAtlas(({ data }) => data.themes);
  const current = useAtlas(({ theme }) => theme.id);
  const mapping = [...themes.values()].filter((theme) => theme.measure === measure.id);
  if (mapping.length === 0) return <p>{t(measure.topic === UNRESOLVED ? 'card.unresolved' : 'card.noTheme')}</p>;
  return mapping.map(({ id, title }) =>
    id === current ? (
      <p key={id} className="evidence__shown">
        {t('card.themeShown', { title: of(title) })}
      </p>
    ) : (
      <button key={id} type="button" className="text-button" onClick={() => switchTheme(atlas, id, 'fly')}>
        {t('card.showTheme', { title: of(title) })}
      </button>
    ),
  );
}
