import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { chooseAppearance, showLabels } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { IconButton } from '../IconButton';
import { useMenu } from '../useMenu';
import { useWords } from '../wording/useWords';

const APPEARANCES = ['auto', 'day', 'night'] as const;

/** In a narrow window, what the header has no room for: the names on the map, and day or night. */
export function ViewMenu() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const { labels, appearance } = useAtlas(({ mapState }) => mapState.basemap);
  const menu = useMenu();
  const id = useId();
  const appearanceText = (choice: (typeof APPEARANCES)[number]) =>
    t('header.appearance', { appearance: t(`header.appearance.${choice}`) });
  const name = t('header.view');
  return (
    <div className="menu" ref={menu.container}>
      <IconButton
        label={name}
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        aria-controls={menu.isOpen ? id : undefined}
        onClick={menu.toggle}
        onKeyDown={menu.onButtonKey}
      >
        <SlidersHorizontal aria-hidden />
      </IconButton>
      {menu.isOpen && (
        <div
          className="menu__items panel"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={name}
          onKeyDown={menu.onMenuKey}
        >
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
        </div>
      )}
    </div>
  );
}
