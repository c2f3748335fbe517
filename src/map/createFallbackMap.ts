import type { View } from '../core/geometry/view';
import { moveCamera } from '../state/actions';
import type { Atlas, AtlasStore } from '../state/atlas';
import type { Meshes } from '../state/meshes';
import type { Targets } from './followCamera';
import { createStillPicture } from './frames/stillPicture';

/** A picture in the place of a map that is away. */
export interface FallbackMap {
  readonly canvas: HTMLCanvasElement;
  /** Where it looks. */
  readonly view: View;
  remove(): void;
}

const REDRAWN_FOR = ['portrayal', 'overlays', 'appearance', 'geography', 'data'] as const;
/** What the map's canvas says of itself, and what lets it have the focus. */
const ATTRIBUTES = ['role', 'aria-label', 'tabindex'] as const;

/**
 * Stands below the place of the map, where it is seen until a map has drawn, and follows the store like one, but that it
 * jumps where the map would fly.
 *
 * @param lost the canvas that it stands for; the focus goes over to it.
 */
export function createFallbackMap(
  container: HTMLElement,
  atlas: AtlasStore,
  meshes: Meshes,
  targets: Targets,
  { lost, view: begun }: { readonly lost: HTMLCanvasElement; readonly view: View },
): FallbackMap {
  const canvas = document.createElement('canvas');
  canvas.className = 'still-map';
  for (const name of ATTRIBUTES) canvas.setAttribute(name, lost.getAttribute(name) ?? '');
  container.prepend(canvas);
  let view = begun;
  const picture = createStillPicture(canvas, atlas.getState().data.land, () => meshes.detail);
  const draw = () => picture.draw(atlas.getState(), view);
  draw();
  if (document.activeElement === lost) canvas.focus({ preventScroll: true });

  const follow = (state: Atlas, previous: Atlas) => {
    const { mapState, session } = state;
    const before = previous.mapState;
    const isElsewhere =
      mapState.theme !== before.theme ||
      mapState.view !== before.view ||
      (mapState.view === null && state.geography !== previous.geography);
    const wanted =
      session.focus !== previous.session.focus
        ? targets.focus(state)
        : mapState.selection !== before.selection && !isElsewhere
          ? targets.selection(state, view)
          : null;
    if (isElsewhere) view = targets.view(state);
    if (isElsewhere || REDRAWN_FOR.some((key) => state[key] !== previous[key])) draw();
    else if (
      mapState.selection !== before.selection ||
      mapState.basemap.labels !== before.basemap.labels ||
      mapState.language !== before.language ||
      session.hovered?.adcode !== previous.session.hovered?.adcode
    )
      draw();
    if (wanted !== null) atlas.getState().dispatch(moveCamera(wanted), 'jump');
  };
  const unsubscribe = atlas.subscribe(follow);
  const observer = new ResizeObserver(() => {
    if (atlas.getState().mapState.view === null) view = targets.view(atlas.getState());
    draw();
  });
  observer.observe(canvas);

  return {
    canvas,
    get view() {
      return view;
    },
    remove() {
      unsubscribe();
      observer.disconnect();
      canvas.remove();
    },
  };
}
