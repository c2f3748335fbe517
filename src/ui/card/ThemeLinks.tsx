import { switchTheme } from '../../state/switchTheme';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { useWords } from '../wording/useWords';

/** The themes that map a measure, but for the one that is shown. */
export function ThemeLinks({ measure }: { readonly measure: string }) {
  const { t, of } = useWords();
  const atlas = useAtlasStore();
  const themes = useAtlas(({ data }) => data.themes);
  const current = useAtlas(({ theme }) => theme.id);
  return [...themes.values()]
    .filter((theme) => theme.measure === measure && theme.id !== current)
    .map(({ id, title }) => (
      <button key={id} type="button" className="text-button" onClick={() => switchTheme(atlas, id, 'fly')}>
        {t('card.showTheme', { title: of(title) })}
      </button>
    ));
}
