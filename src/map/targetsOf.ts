import { focusView, selectionView, viewOf } from '../state/camera';
import type { Targets } from './followCamera';
import { frameOf } from './frame';

/** What the camera is to show, in the place of the map as large as it is. */
export function targetsOf(container: HTMLElement): Targets {
  return {
    view: (state) => viewOf(state, frameOf(container, state.session)),
    focus: (state) => focusView(state, frameOf(container, state.session)),
    selection: (state, current) => selectionView(state, frameOf(container, state.session), current),
  };
}
