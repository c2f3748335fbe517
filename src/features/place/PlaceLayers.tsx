import type { Theme } from '../../core/record/theme';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { PlaceLayer } from './PlaceLayer';

/** The layers of the place as small maps, each with what it stands for. */
export function PlaceLayers({ themes }: { readonly themes: readonly Theme[] }) {
  const { t } = useWords();
  const isComputing = useAtlas(({ overlayResults }) =>
    themes.some(({ overlays }) => overlays.some((id) => !overlayResults.has(id))),
  );
  if (themes.length === 0) return null;
  return (
    <section className="place-layers" aria-busy={isComputing}>
      <h3>{t('place.overlays')}</h3>
      <ul>
        {themes.map((theme) => (
          <PlaceLayer key={theme.id} theme={theme} />
        ))}
      </ul>
    </section>
  );
}
