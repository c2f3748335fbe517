import { House, Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import type { View } from '../../core/geometry/view';
import { withinLimits } from '../../map/canvas/withinLimits';
import { frameOf } from '../../map/frame';
import { MOST_ZOOM } from '../../map/mapCamera';
import { moveCamera, seeFigures } from '../../state/actions';
import type { Atlas } from '../../state/atlas';
import { viewOf } from '../../state/camera';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { mapElement } from '../../ui/mapElement';
import { useWords } from '../../ui/wording/useWords';

/** Zooms, leads back to what the theme shows, and turns north up again where the map is turned. */
export function MapControls() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const view = useAtlas(({ mapState }) => mapState.view);
  const bearing = view?.bearing ?? 0;
  const move = (change: (from: View) => View) => {
    const next = nextView(atlas.getState(), change);
    if (next !== null) atlas.getState().dispatch(moveCamera(next));
  };
  const home = useRef<HTMLButtonElement>(null);
  const turnNorth = () => {
    // The button disappears when the map is no longer turned.
    home.current?.focus();
    move((from) => ({ ...from, bearing: 0 }));
  };
  const zoom = (by: 1 | -1) => move((from) => ({ ...from, zoom: from.zoom + by }));
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{t('controls.title')}</legend>
      <IconButton
        label={t('controls.zoomIn')}
        aria-disabled={view !== null && view.zoom >= MOST_ZOOM}
        onClick={() => zoom(1)}
      >
        <Plus aria-hidden />
      </IconButton>
      <IconButton label={t('controls.zoomOut')} onClick={() => zoom(-1)}>
        <Minus aria-hidden />
      </IconButton>
      <IconButton
        ref={home}
        label={t('controls.home')}
        aria-disabled={view === null}
        onClick={() => atlas.getState().dispatch(seeFigures)}
      >
        <House aria-hidden />
      </IconButton>
      {Math.abs(bearing) >= LEAST_TURN_DEGREES && (
        <IconButton label={t('controls.north')} onClick={turnNorth}>
          <CompassNeedle bearing={bearing} />
        </IconButton>
      )}
    </fieldset>
  );
}

/** Points to where north is on the map; its northern half is filled. */
function CompassNeedle({ bearing }: { readonly bearing: number }) {
  return (
    <svg className="compass-needle" viewBox="0 0 24 24" aria-hidden="true">
      <g transform={`rotate(${-bearing} 12 12)`}>
        <path data-half="north" d="M12 2l4 10H8z" />
        <path data-half="south" d="M12 22l4-10H8z" />
      </g>
    </svg>
  );
}

/** Less is north to the eye. */
const LEAST_TURN_DEGREES = 0.5;

/** Where the camera is to go from where it is, or is going; null while there is no map. */
function nextView(atlas: Atlas, change: (view: View) => View): View | null {
  const map = mapElement();
  if (map === null) return null;
  const frame = frameOf(map, atlas.session);
  return withinLimits(change(viewOf(atlas, frame)), frame.size);
}
