import { SlidersHorizontal } from 'lucide-react';
import { chooseAppearance, showLabels } from '../../state/actions';
import { useAtlas, useAtlasStore, useHistory } from '../../ui/AtlasContext';
import { MenuButton } from '../../ui/MenuButton';
import { useWords } from '../../ui/wording/useWords';

const APPEARANCES = ['auto', 'day', 'night'] as const;

/** In a narrow window, what the header has no room for: undo, the names on the map, and day or night. */
export function ViewMenu() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const { history, steps } = useHistory();
  const { labels, appearance } = useAtlas(({ mapState }) => mapState.basemap);
  const appearanceText = (choice: (typeof APPEARANCES)[number]) =>
    t('header.appearance', { appearance: t(`header.appearance.${choice}`) });
  return (
    <MenuButton label={t('header.view')} icon={<SlidersHorizontal aria-hidden />}>
      {() => (
        <>
          <button type="button" role="menuitem" tabIndex={-1} aria-disabled={!steps.canUndo} onClick={history.undo}>
            {t('header.undo')}
          </button>
          <button type="button" role="menuitem" tabIndex={-1} aria-disabled={!steps.canRedo} onClick={history.redo}>
            {t('header.redo')}
          </button>
          <button
            type="button"
            role="menuitemcheckbox"
            tabIndex={-1}
            aria-checked={labels}
            onClick={() => atlas.getState().dispatch(showLabels(!labels))}
          >
            {t('header.labels')}
          </button>
          {APPEARANCES.map((choice) => (
            <button
              key={choice}
              type="button"
              role="menuitemradio"
              tabIndex={-1}
              aria-checked={choice === appearance}
              onClick={() => atlas.getState().dispatch(chooseAppearance(choice))}
            >
              {appearanceText(choice)}
            </button>
          ))}
        </>
      )}
    </MenuButton>
  );
}
