import './areas.css';
import { useEffect } from 'react';
import { FOCUSED_CLASS } from '../../map/mapSurface';
import { useAtlas } from '../../ui/AtlasContext';
import { mapElement } from '../../ui/mapElement';
import { useWords } from '../../ui/wording/useWords';
import { areaText, inViewText } from './areasWords';
import { useAreaKeys } from './useAreaKeys';

const HINT = 'map-keys-hint';

/** Says, in sight and to a screen reader, what the keyboard has come to on the map, and what is in view. */
export function AreaReadout() {
  const words = useWords();
  const { t, of } = words;
  const { mode, seen } = useAreaKeys();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const view = useAtlas(({ mapState }) => mapState.view);
  useMapName(t('app.map', { title: of(portrayal.theme.title) }));
  const edge = mode?.isAtEdge === true ? t('areas.edge') : null;
  const place = mode === null ? null : areaText(words, portrayal, mode.adcode);
  const isStill = seen !== null && seen.portrayal === portrayal && seen.view === view;
  const said = [edge, isStill ? inViewText(words, portrayal, seen) : place].filter((text) => text !== null);
  return (
    <>
      <span id={HINT} hidden>
        {t('areas.hint')}
      </span>
      <div className={said.length === 0 ? 'visually-hidden' : 'area-readout panel'}>
        <p role="status">{said.join(t('areas.separator'))}</p>
        {mode !== null && <small aria-hidden>{t('areas.keys')}</small>}
      </div>
    </>
  );
}

/**
 * Names what has the focus while the map has it. A screen reader hands keys on to an application only; the surface may be
 * made anew at any time.
 */
function useMapName(name: string): void {
  const map = useAtlas(({ session }) => session.map);
  // biome-ignore lint/correctness/useExhaustiveDependencies: there is nothing to name until the map is ready
  useEffect(() => {
    const element = mapElement();
    const nameIt = () => {
      const focused = element?.querySelector(`.${FOCUSED_CLASS}`);
      focused?.setAttribute('role', 'application');
      focused?.setAttribute('aria-label', name);
      focused?.setAttribute('aria-describedby', HINT);
    };
    nameIt();
    if (element === null) return;
    const surfaces = new MutationObserver(nameIt);
    surfaces.observe(element, { childList: true });
    return () => surfaces.disconnect();
  }, [name, map]);
}
