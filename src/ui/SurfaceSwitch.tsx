import { Map as MapIcon, Table } from 'lucide-react';
import { useAtlas, useAtlasStore } from './AtlasContext';
import { useWords } from './wording/useWords';

/** Map or table: two faces of the same portrayal. */
export function SurfaceSwitch() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const current = useAtlas(({ session }) => session.surface);
  return (
    <fieldset className="surface-switch panel">
      <legend className="visually-hidden">{t('surface.title')}</legend>
      {(['map', 'table'] as const).map((surface) => (
        <button
          key={surface}
          type="button"
          aria-pressed={current === surface}
          onClick={() => atlas.getState().updateSession({ surface })}
        >
          {surface === 'map' ? <MapIcon aria-hidden /> : <Table aria-hidden />}
          {t(`surface.${surface}`)}
        </button>
      ))}
    </fieldset>
  );
}
