import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { View } from './domain/mapState';
import type { Notice } from './domain/notice';
import type { Language } from './domain/text';
import { keepForOffline } from './serviceWorker';
import { followAddressBar } from './share/addressBar';
import type { LinkContext } from './share/permalink';
import type { AtlasStore } from './state/atlas';
import { createMeshes } from './state/meshes';
import { followOverlays } from './state/overlayWork';
import { App } from './ui/App';
import { FailurePage } from './ui/FailurePage';

/** The first picture, which stays where there is no WebGL. */
export interface Still {
  readonly canvas: HTMLCanvasElement;
  end(): void;
  /** @param above draws what lies on the areas, after each drawing of these. */
  keep(above: (view: View) => void): void;
}

/**
 * Joins the parts that may not know each other: the panels, the map and the address bar, on one store.
 *
 * @param still the first picture: taken away once the map stands in its place, kept where there is none.
 */
export async function startApp(atlas: AtlasStore, context: LinkContext, still: Still): Promise<void> {
  const root = document.documentElement;
  atlas.subscribe(({ appearance, mapState }) => {
    root.dataset.appearance = appearance;
    root.lang = mapState.language === 'zh' ? 'zh-CN' : 'en';
  });
  root.lang = atlas.getState().mapState.language === 'zh' ? 'zh-CN' : 'en';
  followAddressBar(atlas, context);
  const overlayWork = followOverlays(atlas);
  mount(<App atlas={atlas} overlayWork={overlayWork} />);

  const becomeReady = (map: 'ready' | 'missing') => {
    atlas.getState().updateSession(map === 'ready' ? { map } : { map, surface: 'table' });
    requestIdleCallback(() => {
      root.dataset.ready = 'true';
      if (import.meta.env.PROD) requestIdleCallback(keepForOffline);
    });
  };
  const { keepMap } = await import('./map/keepMap');
  const meshes = createMeshes(atlas.getState().data.boundaries.topology);
  const container = document.getElementById('map') as HTMLElement;
  keepMap(
    container,
    atlas,
    { meshes, prepareOverlay: overlayWork.prepare },
    {
      onDrawn() {
        requestAnimationFrame(still.end);
        becomeReady('ready');
      },
      async onMissing() {
        const { sketchOverlays } = await import('./map/sketchOverlays');
        still.keep((view) => {
          const { overlays, appearance } = atlas.getState();
          sketchOverlays(still.canvas, overlays, appearance, view);
        });
        becomeReady('missing');
      },
    },
  );
}

/** The page where nothing can be mapped: it says which file is missing or damaged. */
export function showFailure(notices: readonly Notice[], language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  mount(<FailurePage notices={notices} language={language} />);
}

function mount(content: React.ReactNode): void {
  createRoot(document.getElementById('ui') as HTMLElement).render(<StrictMode>{content}</StrictMode>);
}
