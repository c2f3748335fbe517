import { useId } from 'react';
import { useAtlas } from '../../../ui/AtlasContext';
import { ToolbarMenu } from '../../../ui/toolbar/ToolbarMenu';
import { useWords } from '../../../ui/wording/useWords';
import { OpenFile } from './OpenFile';
import { useLayOverlay } from './useLayOverlay';

/** Lays one of the atlas's overlays, or a file of the reader's own, on whatever theme is shown. */
export function AddLayer() {
  const { t, of } = useWords();
  const recipes = useAtlas(({ data }) => data.recipes);
  const overlays = useAtlas((atlas) => atlas.overlays);
  const lay = useLayOverlay();
  const id = useId();
  const onMap = new Set(overlays.map(({ choice }) => choice.id));
  const own = useAtlas((atlas) => atlas.fileOverlays);
  const others = [...[...own.values()].map(({ recipe }) => recipe), ...recipes.values()].filter(
    ({ id: recipe }, index, all) => !onMap.has(recipe) && all.findIndex((other) => other.id === recipe) === index,
  );
  return (
    <ToolbarMenu title={t('layers.add')} className="layers__add">
      <label htmlFor={id} className="visually-hidden">
        {t('layers.add')}
      </label>
      <select id={id} value="" onChange={({ target }) => lay.add(target.value)}>
        <option value="" disabled>
          {t('layers.choose')}
        </option>
        {others.map(({ id: recipe, title }) => (
          <option key={recipe} value={recipe}>
            {of(title)}
          </option>
        ))}
      </select>
      <OpenFile />
    </ToolbarMenu>
  );
}
