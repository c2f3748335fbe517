import { afterFrame } from '../../state/afterFrame';
import type { Atlas, AtlasStore } from '../../state/atlas';
import type { MapCamera } from '../mapCamera';
import { type BufferedStore, createBufferedStore } from './createBufferedStore';
import type { PreparedFrames } from './preparedFrames';

/** The map has drawn long before; should it not tell, the frame does not stay. */
const LONGEST_MILLISECONDS = 2000;
/** Of the reader, over the map. */
const INPUTS = ['pointerdown', 'wheel'] as const;

/** The map behind. */
interface Covered {
  readonly camera: MapCamera;
  /** Once it has drawn what it was told, names included. */
  onceIdle(task: () => void): void;
}

export interface FrameOverlay {
  /** The store as the map behind is to follow it. */
  readonly atlas: AtlasStore;
  over(map: Covered): void;
  remove(): void;
}

/**
 * Shows a switch to a map that has been prepared as its finished frame, in the very task that switches. The map behind
 * hears of it once that frame is on the screen, and is uncovered when it has drawn the same, with its names.
 */
export function createFrameOverlay(container: HTMLElement, atlas: AtlasStore, frames: PreparedFrames): FrameOverlay {
  let covered: Covered | null = null;
  /** Counts the frames that were shown: what is still on its way for an earlier one has no effect. */
  let turns = 0;

  const isFree = () => covered !== null && !covered.camera.isMoving && !document.hidden;
  const onChange = (state: Atlas, previous: Atlas) => {
    const isSwitch = state.mapState !== previous.mapState && state.transition === 'jump';
    const isOther = state.portrayal !== previous.portrayal || state.mapState.view !== previous.mapState.view;
    if (isSwitch && isOther && isFree() && frames.show()) begin();
    else if (frames.isShown && looksOther(state, previous)) finish();
  };
  const held: BufferedStore = createBufferedStore(atlas, onChange);

  const begin = () => {
    held.hold();
    turns += 1;
    const turn = turns;
    afterFrame(() => {
      if (turn !== turns) return;
      held.release();
      // It has been asked to draw, and reports when its labels are placed too.
      covered?.onceIdle(() => turn === turns && finish());
      setTimeout(() => turn === turns && finish(), LONGEST_MILLISECONDS);
    });
  };
  /** The map draws what it has not heard of yet in this very task. */
  const finish = () => {
    turns += 1;
    frames.hide();
    held.release();
  };
  const onInput = () => {
    if (frames.isShown) finish();
  };
  for (const name of INPUTS) container.addEventListener(name, onInput, { capture: true, passive: true });

  return {
    atlas: held.atlas,
    over(map) {
      covered = map;
      map.camera.on('movestart', (cause) => {
        if (cause === 'reader') onInput();
      });
    },
    remove() {
      turns += 1;
      held.remove();
      for (const name of INPUTS) container.removeEventListener(name, onInput, { capture: true });
      frames.remove();
    },
  };
}

function looksOther(state: Atlas, previous: Atlas): boolean {
  return (['mapState', 'portrayal', 'overlays', 'appearance', 'data'] as const).some(
    (key) => state[key] !== previous[key],
  );
}
