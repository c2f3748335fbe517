import type { Map as MapLibre } from 'maplibre-gl';
import type { View } from '../core/geometry/view';
import { moveCamera } from '../state/actions';
import type { Atlas, AtlasStore } from '../state/atlas';

const FLIGHT_MILLISECONDS = 900;
/** Travels with an event of MapLibre: the camera went where MapState sent it. */
const BY_ATLAS = { byAtlas: true } as const;

/** What the camera is to show, in the window as it is. */
export interface Targets {
  /** The view of MapState, or of the theme's figures where it has none. */
  view(atlas: Atlas): View;
  /** A view of what the session puts into focus; null where it does nothing. */
  focus(atlas: Atlas): View | null;
  /** A view of what is selected, or null where it can be seen already. */
  selection(atlas: Atlas, current: View): View | null;
}

export interface FollowedCamera {
  /** Where the camera is, or is flying to: the reader's own move is written down, though it has not ended. */
  settle(): View;
  /** Ends it. */
  remove(): void;
}

/**
 * Keeps the camera and MapState together. A view of null means "where the figures are" and stays null while the
 * camera goes there by itself; the reader's own moves are written down.
 */
export function followCamera(map: MapLibre, atlas: AtlasStore, targets: Targets): FollowedCamera {
  let placed = currentView(map);
  /** Where a flight leads, and whether MapState sent it there; null while there is none. */
  let flight: { readonly to: View; readonly isByAtlas: boolean } | null = null;
  let isRemoved = false;
  /** Whether the reader has moved the map since a place was chosen: then nothing takes them away again. */
  let isReadersOwn = true;

  const fly = (to: View, isByAtlas: boolean) => {
    map.flyTo({ ...cameraOf(to), duration: FLIGHT_MILLISECONDS }, ...(isByAtlas ? [BY_ATLAS] : []));
    flight = { to, isByAtlas };
  };
  const jump = (view: View) => {
    map.stop();
    map.jumpTo(cameraOf(view), BY_ATLAS);
    placed = currentView(map);
  };

  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent !== undefined) isReadersOwn = true;
  });
  map.on('moveend', (event) => {
    flight = null;
    const view = currentView(map);
    if ('byAtlas' in event) placed = view;
    else if (!isSameView(view, placed)) {
      placed = view;
      atlas.getState().dispatch(moveCamera(view));
    }
  });

  map.on('resize', () => {
    if (atlas.getState().mapState.view === null) jump(targets.view(atlas.getState()));
  });

  const unsubscribe = atlas.subscribe((state, previous) => {
    const { theme, view, selection } = state.mapState;
    const focused = state.session.focus === previous.session.focus ? null : targets.focus(state);
    if (focused !== null) {
      fly(focused, false);
      return;
    }
    const isElsewhere = view === null && state.geography !== previous.geography;
    if (theme !== previous.mapState.theme || view !== previous.mapState.view || isElsewhere) {
      const wanted = targets.view(state);
      if (isSameView(wanted, currentView(map))) return;
      if (state.transition === 'jump') jump(wanted);
      // After the frame that shows the theme: the flight must not delay it.
      else
        requestAnimationFrame(() => {
          if (!isRemoved) fly(wanted, true);
        });
    } else if (selection !== previous.mapState.selection || (state.data !== previous.data && !isReadersOwn)) {
      // Once more when its shape has come, as that of a county may.
      isReadersOwn = selection.length === 0;
      const wanted = targets.selection(state, currentView(map));
      if (wanted !== null) fly(wanted, false);
    }
  });

  return {
    settle() {
      const view = flight?.to ?? currentView(map);
      if (flight === null ? !isSameView(view, placed) : !flight.isByAtlas) atlas.getState().dispatch(moveCamera(view));
      return view;
    },
    remove() {
      isRemoved = true;
      unsubscribe();
    },
  };
}

function currentView(map: MapLibre): View {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: 0 };
}

function cameraOf({ longitude, latitude, zoom, bearing }: View) {
  return { center: [longitude, latitude] as [number, number], zoom, bearing };
}

/** To less than a pixel. */
function isSameView(a: View, b: View): boolean {
  const pixel = 360 / (512 * 2 ** a.zoom);
  return (
    Math.abs(a.longitude - b.longitude) < pixel &&
    Math.abs(a.latitude - b.latitude) < pixel &&
    Math.abs(a.zoom - b.zoom) < 0.005 &&
    Math.abs(a.bearing - b.bearing) < 0.5
  );
}
