import type { MapScene } from '../../core/scene/mapScene';
import type { LivePicture } from '../../render/canvas/livePicture';
import type { MapWindow } from '../../render/drawing/painter';

/** The page answers its reader in between. */
const SLICE_MILLISECONDS = 10;

interface Looked {
  readonly scene: MapScene;
  readonly window: MapWindow;
}

/**
 * Draws the first picture in slices, where something stands in its place meanwhile.
 *
 * @param look what is to be drawn, which may become another.
 * @param onStanding called with the scene that is shown; null where there is no room or no time to draw out of sight.
 * @returns a function that calls it off.
 */
export function drawFirst(
  picture: LivePicture,
  look: () => Looked,
  onStanding: (scene: MapScene | null) => void,
): () => void {
  const goOn = () => {
    const { scene, window } = look();
    // In a hidden tab a slice comes once a second.
    const stands = document.hidden ? null : picture.prepare(scene, window, performance.now() + SLICE_MILLISECONDS);
    if (stands === false) timer = setTimeout(goOn);
    else onStanding(stands === true && picture.turn(scene, window) ? scene : null);
  };
  // In a task of its own: the page has been put together in this one.
  let timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}
