import type { AtlasStore } from '../state/atlas';
import type { Surface } from '../state/session';
import { focusFirst } from './focusFirst';

/**
 * Shows the map alone, or what stands with it. The button that asked for it may be gone then, so the focus goes to the
 * button of what is shown, or, at the foot of a narrow window, of what was shown or leads to it.
 */
export function showSurface(atlas: AtlasStore, surface: Surface): void {
  const before = atlas.getState().session.surface;
  atlas.getState().openSurface(surface);
  const switched = `.surface-switch [data-surface="${surface}"]`;
  setTimeout(() => focusFirst(switched, `.sheet-bar [data-surface="${before}"]`, '.sheet-bar [data-sheet="themes"]'));
}
