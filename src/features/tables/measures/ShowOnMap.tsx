import { Map as MapIcon } from 'lucide-react';
import { switchTheme } from '../../../state/switchTheme';
import { useAtlas, useAtlasStore } from '../../../ui/AtlasContext';
import { showSurface } from '../../../ui/showSurface';
import { useIsNarrow } from '../../../ui/useIsNarrow';
import { useWords } from '../../../ui/wording/useWords';
import type { TableMeasure } from '../model/tableMeasure';

interface ShowOnMapProps {
  readonly measure: TableMeasure;
  /** The one that a reader most likely wants. */
  readonly isMain?: boolean;
}

/** Puts a measure on the map; where its figures cannot share a legend, says why. */
export function ShowOnMap({ measure: { id, name }, isMain = false }: ShowOnMapProps) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const isNarrow = useIsNarrow();
  const hasTheme = useAtlas(({ data }) => data.themes.has(id));
  const refusal = useAtlas(({ data }) => data.refused.get(id));
  const isShown = useAtlas(({ theme }) => theme.id === id);
  if (refusal !== undefined)
    return <p className="show-on-map__refused">{t('card.refused', { reason: t(`refusal.${refusal.code}`) })}</p>;
  const label = t(isShown ? 'data.shown' : 'data.show');
  return (
    <button
      type="button"
      className={isMain ? 'main-button' : 'text-button show-on-map'}
      aria-label={t('data.labelOf', { label, name })}
      aria-pressed={isShown}
      disabled={!hasTheme}
      onClick={() => {
        switchTheme(atlas, id, 'fly');
        // On a narrow page the panel covers the map.
        if (isNarrow) showSurface(atlas, 'map');
      }}
    >
      <MapIcon aria-hidden />
      {label}
    </button>
  );
}
