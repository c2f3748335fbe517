import type { View } from '../core/geometry/view';
import { moveCamera } from '../state/actions';
import type { Atlas, AtlasStore } from '../state/atlas';
import { FLIGHT_MILLISECONDS, type MapCamera, type MoveCause, STEP_MILLISECONDS } from './mapCamera';

/** What the camera is to show, in the window as it is. */
export interface Targets {
  /** The view of MapState, or of the theme's figures where it has none. */
  view(atlas: Atlas): View;
  /** What MapState is told of a camera: of what `view` gives for a view that was set, that one. */
  said(view: View, atlas: Atlas): View;
  /** A view of what the session puts into focus; null where it does nothing. */
  focus(atlas: Atlas): View | null;
  /** A view of what is selected, or null where it can be seen already. */
  selection(atlas: Atlas, current: View): View | null;
}

export interface FollowedCamera {
  /** Where the camera is, or is flying to: the reader's own move is written down, though it has not ended. */
  settle(): View;
  /** What is kept free around the map is another: a camera that nobody set looks where it leads to now. */
  refit(): void;
  /** Ends it. */
  remove(): void;
}

/**
 * Keeps the camera and MapState together. A view of null means "where the figures are" and stays null while the
 * camera goes there by itself; the reader's own moves are written down.
 */
export function followCamera(camera: MapCamera, atlas: AtlasStore, targets: Targets): FollowedCamera {
  let placed = camera.view;
  /** null while there is none. */
  let flight: { readonly to: View; readonly cause: MoveCause } | null = null;
  let isRemoved = false;
  /** Whether the reader has moved the map since a place was chosen: then nothing takes them away again. */
  let isSetByReader = true;

  const fly = (to: View, cause: MoveCause) => {
    camera.flyTo(to, cause, isStep(camera.view, to) ? STEP_MILLISECONDS : FLIGHT_MILLISECONDS);
    flight = { to, cause };
  };
  const write = (view: View) => atlas.getState().dispatch(moveCamera(targets.said(view, atlas.getState())));
  const jump = (view: View) => {
    camera.stop();
    camera.jumpTo(view, 'mapState');
    placed = camera.view;
  };

  camera.on('movestart', (cause) => {
    if (cause === 'reader') isSetByReader = true;
  });
  camera.on('moveend', (cause) => {
    flight = null;
    const { view } = camera;
    if (cause === 'mapState') placed = view;
    else if (!isSameView(view, placed)) {
      placed = view;
      write(view);
    }
  });

  const refit = () => {
    const state = atlas.getState();
    if (state.mapState.view === null || state.session.stage === 'presenting') jump(targets.view(state));
  };
  camera.on('resize', refit);

  const unsubscribe = atlas.subscribe((state, previous) => {
    const { theme, view, selection } = state.mapState;
    const focused = state.session.focus === previous.session.focus ? null : targets.focus(state);
    if (focused !== null) return fly(focused, 'page');
    if (hasLeftStage(state, previous) && view !== null && view === previous.mapState.view) jump(targets.view(state));
    const isElsewhere = view === null && state.geography !== previous.geography;
    if (theme !== previous.mapState.theme || view !== previous.mapState.view || isElsewhere) {
      const wanted = targets.view(state);
      if (isSameView(wanted, camera.view)) return;
      if (state.transition === 'jump') jump(wanted);
      // After the frame that shows the theme: the flight must not delay it.
      else
        requestAnimationFrame(() => {
          if (!isRemoved) fly(wanted, 'mapState');
        });
    } else if (selection !== previous.mapState.selection || (state.data !== previous.data && !isSetByReader)) {
      // Once more when its shape has come, as that of a county may.
      isSetByReader = selection.length === 0;
      // Once the panels have made room for the card.
      requestAnimationFrame(() => {
        if (isRemoved || atlas.getState().mapState.selection !== selection) return;
        const wanted = targets.selection(atlas.getState(), camera.view);
        if (wanted !== null) fly(wanted, 'page');
      });
    }
  });

  return {
    settle() {
      const view = flight?.to ?? camera.view;
      if (flight === null ? !isSameView(view, placed) : flight.cause !== 'mapState') write(view);
      return view;
    },
    refit,
    remove() {
      isRemoved = true;
      unsubscribe();
    },
  };
}

function hasLeftStage({ session }: Atlas, previous: Atlas): boolean {
  return previous.session.stage === 'presenting' && session.stage !== 'presenting';
}

/** Where the camera stays where it is, and comes or goes no more than two levels or turns. */
function isStep(from: View, to: View): boolean {
  return isSameView({ ...from, zoom: to.zoom, bearing: to.bearing }, to) && Math.abs(from.zoom - to.zoom) <= 2;
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
