import type { Measure } from '../../core/record/observation';
import { showsMeasure } from '../../core/record/theme';
import { switchTheme } from '../../state/switchTheme';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/** The themes that map a measure; or why there is none. */
export function ThemeLinks({ measure }: { readonly measure: Measure }) {
  const { t, of } = useWords();
  const atlas = useAtlasStore();
  const themes = useAtlas(({ data }) => data.themes);
  const refusal = useAtlas(({ data }) => data.refused.get(measure.id));
  const current = useAtlas(({ theme }) => theme.id);
  const mapping = [...themes.values()].filter((theme) => showsMeasure(theme, measure.id));
  if (mapping.length === 0)
    return (
      <p>{refusal === undefined ? t('card.noTheme') : t('card.refused', { reason: t(`refusal.${refusal.code}`) })}</p>
    );
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
