import type { View } from '../core/geometry/view';
import { afterFrame } from '../state/afterFrame';
import type { AtlasStore } from '../state/atlas';
import { createAttempts } from './attempts';
import { followContextLosses } from './contextLosses';
import type { MakeSurface, MapSurface } from './mapSurface';

/** A map that takes longer for a frame is drawn better on a canvas. */
const SLOWEST_FRAME_MILLISECONDS = 50;
/** A hand at the map is not taken from it. */
const HAND_MILLISECONDS = 200;

/** A map drawn with WebGL. */
interface WebGlSurface extends MapSurface {
  /** How many milliseconds a frame takes, until the graphics card has drawn it. */
  timeFrame(): number;
}

export interface SurfaceMakers {
  readonly makeWebGl: (...args: Parameters<MakeSurface>) => WebGlSurface | null;
  readonly makeCanvas: MakeSurface;
  /** Whether WebGL is given up where a frame takes too long. */
  readonly isOnTrial: boolean;
}

/**
 * Keeps a map of WebGL on the page. When the browser takes its context away, a map on a canvas stands in its place at
 * once, with the same camera, until another has drawn: on an element of its own, whether the lost context comes back or
 * not. Where contexts are lost again and again, or frames take too long, the map on the canvas stays.
 *
 * @returns whether there is WebGL at all.
 */
export function keepWebGl(
  container: HTMLElement,
  atlas: AtlasStore,
  { makeWebGl, makeCanvas, isOnTrial }: SurfaceMakers,
  begun: View,
  onDrawn: () => void,
): boolean {
  let surface: WebGlSurface | null = null;
  let standIn: MapSurface | null = null;

  const create = (view: View, onStanding: () => void) => {
    surface = makeWebGl(view, onStanding);
    return surface !== null;
  };
  const giveWay = () => {
    if (surface === null) return;
    if (standIn?.camera.isMoving === true) {
      setTimeout(() => requestAnimationFrame(giveWay), HAND_MILLISECONDS);
      return;
    }
    if (standIn !== null) {
      surface.camera.jumpTo(standIn.settle(), 'mapState');
      replace(standIn, surface);
    }
    standIn = null;
    if (atlas.getState().session.map === 'missing') atlas.getState().setMap('ready');
  };
  const attempts = createAttempts(() => {
    if (surface !== null) return true;
    return create(standIn?.camera.view ?? begun, () => {
      attempts.succeed();
      // Replaced in the frame that shows the map, not before.
      requestAnimationFrame(giveWay);
    });
  });
  const leave = () => {
    if (surface === null) return;
    standIn ??= makeCanvas(surface.settle(), () => {});
    if (standIn === null) atlas.getState().setMap('missing');
    replace(surface, standIn);
    surface = null;
  };

  followContextLosses(
    container,
    () => surface?.element ?? null,
    () => {
      leave();
      attempts.begin();
    },
  );
  return create(begun, () => {
    onDrawn();
    if (isOnTrial)
      afterFrame(() => {
        if (surface !== null && isSlow(surface)) leave();
      });
  });
}

/** Takes a map off the page; the focus that it had goes over to the other. */
function replace(old: MapSurface, other: MapSurface | null): void {
  if (document.activeElement === old.element) other?.element.focus({ preventScroll: true });
  old.remove();
}

function isSlow(surface: WebGlSurface): boolean {
  // In the first, shaders are compiled.
  surface.timeFrame();
  return surface.timeFrame() > SLOWEST_FRAME_MILLISECONDS;
}
