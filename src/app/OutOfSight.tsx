import { useEffect, useState } from 'react';
import { seeFigures } from '../state/actions';
import type { Atlas } from '../state/atlas';
import { outOfSight } from '../state/camera';
import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import { mapElement } from '../ui/mapElement';
import { useWords } from '../ui/wording/useWords';

/** Where the camera looks past all that the theme shows: says so, and has the way back. */
export function OutOfSight() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const size = useMapSize();
  const missed = useAtlas((state: Atlas) => (state.session.map === 'loading' ? null : outOfSight(state, size)));
  return (
    <div role="status" className={missed === null ? 'visually-hidden' : 'out-of-sight panel'}>
      {missed !== null && (
        <>
          <p>{t(missed === 'areas' ? 'sight.noAreas' : 'sight.noFigures')}</p>
          <button type="button" className="text-button" onClick={() => atlas.getState().dispatch(seeFigures)}>
            {t('sight.show')}
          </button>
        </>
      )}
    </div>
  );
}

/** Of the map on the page, in CSS pixels. */
function useMapSize() {
  const [size, setSize] = useState({ widthPixels: 0, heightPixels: 0 });
  useEffect(() => {
    const map = mapElement();
    if (map === null) return;
    const observer = new ResizeObserver(() =>
      setSize({ widthPixels: map.clientWidth, heightPixels: map.clientHeight }),
    );
    observer.observe(map);
    return () => observer.disconnect();
  }, []);
  return size;
}
