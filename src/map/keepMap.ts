import type { AtlasStore } from '../state/atlas';
import { createFallbackMap, type FallbackMap } from './createFallbackMap';
import { targetsOf } from './targetsOf';
import { createMapSurface, type MapSurface, type Materials } from './webgl/createMapSurface';

/** From one attempt to have a map again to the next. A graphics driver that begins anew may need some seconds. */
const WAITS_MILLISECONDS = [0, 250, 1000, 4000, 15_000] as const;

interface Listener {
  /** The areas stand on the map's canvas for the first time. */
  onDrawn(): void;
  /** There is no map, and has never been one. */
  onMissing(): void;
}

/**
 * Keeps a map on the page. When the browser takes its WebGL context away, a picture of the same Portrayal stands in its
 * place at once, with the same camera, until another map has drawn: on a canvas of its own, whether the lost context
 * comes back or not. Where none can be had, the picture stays, and the next try is when the page is next looked at.
 */
export function keepMap(
  container: HTMLElement,
  atlas: AtlasStore,
  { meshes, prepareOverlay }: Omit<Materials, 'targets'>,
  { onDrawn, onMissing }: Listener,
): void {
  const targets = targetsOf(container);
  const materials = { meshes, targets, prepareOverlay };
  let surface: MapSurface | null = null;
  let fallback: FallbackMap | null = null;
  let attempts = 0;
  let hasDrawn = false;

  const create = (view = targets.view(atlas.getState())) => {
    surface = createMapSurface(container, atlas, materials, view, () => {
      attempts = 0;
      if (!hasDrawn) onDrawn();
      hasDrawn = true;
      const replaced = fallback;
      fallback = null;
      // The frame that shows the map takes its place, and not the one before.
      if (replaced !== null) requestAnimationFrame(() => giveWay(replaced));
    });
    return surface !== null;
  };

  const giveWay = (replaced: FallbackMap) => {
    if (document.activeElement === replaced.canvas) surface?.canvas.focus({ preventScroll: true });
    replaced.remove();
    if (atlas.getState().session.map === 'missing') atlas.getState().setMap('ready');
  };

  const comeBack = () => {
    const wait = WAITS_MILLISECONDS[attempts];
    if (wait === undefined) {
      attempts = 0;
      if (hasDrawn) atlas.getState().setMap('missing');
      else onMissing();
      onceSeen(comeBack);
      return;
    }
    attempts += 1;
    setTimeout(() => {
      if (document.hidden) onceSeen(tryAgain);
      // Once the picture is on the screen: making a map takes longer than a frame.
      else requestAnimationFrame(() => setTimeout(tryAgain));
    }, wait);
  };
  const tryAgain = () => {
    if (surface === null && !create(fallback?.view)) comeBack();
  };

  container.addEventListener(
    'webglcontextlost',
    (event) => {
      if (surface === null || event.target !== surface.canvas) return;
      // The map is taken away as a whole; MapLibre would take itself apart first.
      event.stopImmediatePropagation();
      const { canvas } = surface;
      refuseRestored(event, canvas);
      const view = surface.settle();
      fallback ??= createFallbackMap(container, atlas, meshes, targets, { lost: canvas, view });
      surface.remove();
      surface = null;
      comeBack();
    },
    { capture: true },
  );
  if (!create()) onMissing();
}

/** Another canvas takes over: should the browser bring the lost context back, it is let go of again. */
function refuseRestored(lost: Event, canvas: HTMLCanvasElement): void {
  // Forbidden, its return would be complained of on the console.
  lost.preventDefault();
  canvas.addEventListener(
    'webglcontextrestored',
    (event) => {
      event.stopImmediatePropagation();
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    },
    { capture: true, once: true },
  );
}

/** The next time that the page comes into sight. */
function onceSeen(task: () => void): void {
  const onChange = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', onChange);
    task();
  };
  document.addEventListener('visibilitychange', onChange);
}
