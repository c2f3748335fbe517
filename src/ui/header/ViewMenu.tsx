import { SlidersHorizontal } from 'lucide-react';
import { chooseAppearance, showLabels } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { MenuButton } from '../MenuButton';
import { useWords } from '../wording/useWords';

const APPEARANCES = ['auto', 'day', 'night'] as const;

/** In a narrow window, what the header has no room for: the names on the map, and day or night. */
export function ViewMenu() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const { labels, appearance } = useAtlas(({ mapState }) => mapState.basemap);
  const appearanceText = (choice: (typeof APPEARANCES)[number]) =>
    t('header.appearance', { appearance: t(`header.appearance.${choice}`) });
  return (
    <MenuButton label={t('header.view')} icon={<SlidersHorizontal aria-hidden />}>
      {() => (
        <>
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
