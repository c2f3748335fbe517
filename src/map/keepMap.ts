import './map.css';
import type { Recipe } from '../core/overlays/recipe';
import type { AtlasStore } from '../state/atlas';
import { viewOf } from '../state/camera';
import { focusView, openedView, selectionView } from '../state/cameraMoves';
import { createDetailTopology } from '../state/detailTopology';
import type { SurfaceKind } from '../state/link/pageMode';
import { nextTask } from '../state/nextTask';
import { deskView, stageView } from '../state/stageView';
import { besidePanels } from './besidePanels';
import { chooseSurface } from './chooseSurface';
import type { Targets } from './followCamera';
import { frameOf } from './frame';
import { keepWebGl } from './keepWebGl';
import type { Materials } from './mapSurface';
import { reportWebGl } from './reportWebGl';

interface Page {
  /** Settled once the panels stand: both drawn at once would hold the page up twice as long. */
  readonly panels: Promise<void>;
  /** The areas stand on the map for the first time. */
  onDrawn(): void;
  /** The browser gives nothing that a map could be drawn on. */
  onMissing(): void;
}

/**
 * Keeps a live map on the page, drawn with what this browser does well. What is not used is not fetched.
 *
 * @param wanted what the address says that the map is to be drawn with; null: nothing.
 */
export async function keepMap(
  container: HTMLElement,
  atlas: AtlasStore,
  wanted: SurfaceKind | null,
  prepareOverlay: (recipe: Recipe) => void,
  { panels, onDrawn, onMissing }: Page,
): Promise<void> {
  const materials: Materials = { detail: createDetailTopology(), targets: targetsOf(container), prepareOverlay };
  const loadCanvas = import('./canvas/canvasSurface');
  const { kind, isOnTrial } = await chooseSurface(wanted, typeof Worker === 'function', reportWebGl);
  const webGl = kind === 'gl' ? await import('./webgl/webGlSurface') : null;
  const { canvasSurfaces } = await loadCanvas;
  await panels;
  await nextTask();
  const makeCanvas = canvasSurfaces(container, atlas, materials);
  const view = materials.targets.view(atlas.getState());
  if (webGl !== null) {
    const makeWebGl = webGl.webGlSurfaces(container, atlas, materials);
    if (keepWebGl(container, atlas, { makeWebGl, makeCanvas, isOnTrial }, view, onDrawn)) return;
  }
  if (makeCanvas(view, onDrawn, true) === null) onMissing();
}

/** What the camera is to show, in the place of the map as large as it is. */
function targetsOf(container: HTMLElement): Targets {
  return {
    view(state) {
      const { session, mapState } = state;
      if (session.stage === 'presenting') return stageView(state, frameOf(container, session));
      // To measure panels takes a layout of the page.
      if (mapState.selection.length === 0 || mapState.view !== null) return viewOf(state, frameOf(container, session));
      return openedView(state, besidePanels(container, session, true));
    },
    said: (view, { session }) => (session.stage === 'presenting' ? deskView(view, frameOf(container, session)) : view),
    focus: (state) => focusView(state, besidePanels(container, state.session, false)),
    selection: (state, current) => selectionView(state, besidePanels(container, state.session, true), current),
  };
}
