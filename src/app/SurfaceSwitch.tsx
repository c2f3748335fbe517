import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import { SURFACES, surfaceIcons } from '../ui/surfaces';
import { useWords } from '../ui/wording/useWords';

/** The map alone, or a table or chart beside it: faces of the same portrayal. */
export function SurfaceSwitch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const current = useAtlas(({ session }) => session.surface);
  return (
    <fieldset className="surface-switch panel">
      <legend className="visually-hidden">{t('surface.title')}</legend>
      {SURFACES.map((surface) => {
        const Icon = surfaceIcons[surface];
        return (
          <button
            key={surface}
            type="button"
            data-surface={surface}
            aria-pressed={current === surface}
            onClick={() => atlas.getState().openSurface(surface)}
          >
            <Icon aria-hidden />
            <span>{t(`surface.${surface}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
