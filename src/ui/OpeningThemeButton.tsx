import { openTheme } from '../state/actions';
import { openingTheme } from '../state/openingTheme';
import { useAtlas, useAtlasStore } from './AtlasContext';
import { useWords } from './wording/useWords';

/** From a map whose data are not here, the way to the one that the page opens with. */
export function OpeningThemeButton() {
  const { t, of } = useWords();
  const atlas = useAtlasStore();
  const opening = useAtlas(({ newest }) => newest.themes.get(openingTheme(newest)));
  if (opening === undefined) return null;
  return (
    <button type="button" className="text-button" onClick={() => atlas.getState().dispatch(openTheme(opening.id))}>
      {t('absent.open', { title: of(opening.title) })}
    </button>
  );
}
