import type { MapState } from '../core/portrayal/mapState';
import { chooseTheme } from '../state/actions';
import type { AtlasStore } from '../state/atlas';
import { neighbouringTheme, switchTheme } from '../state/switchTheme';
import { whenIdle } from '../state/whenIdle';

/** After this long without a theme switch the reader is reading, and no more themes are prepared. */
const PAGING_MILLISECONDS = 60_000;

/**
 * Page Down and Page Up turn the themes, as a clicker does, wherever no text is being edited. The listener stands
 * outside React and does nothing but dispatch: the new theme has to be drawn within the frame. From the first turn on the
 * themes beside the one that is shown are announced, so that the next turn finds them drawn.
 *
 * @returns a function that ends it.
 */
export function followPageKeys(atlas: AtlasStore, target: Window = window): () => void {
  let cancel = () => {};
  let announced: readonly MapState[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (places: 1 | -1) => {
    cancel();
    clearTimeout(timer);
    cancel = whenIdle(() => {
      const { mapState, session } = atlas.getState();
      // Whoever presents knows better what comes next.
      if (session.upcoming.length > 0 && session.upcoming !== announced) return;
      const themes = [places, 2 * places, -places].map((each) => neighbouringTheme(atlas, each));
      announceUpcoming(themes.map((theme) => chooseTheme(theme)(mapState)));
      timer = setTimeout(() => {
        if (atlas.getState().session.upcoming === announced) announceUpcoming([]);
      }, PAGING_MILLISECONDS);
    });
  };
  const announceUpcoming = (upcoming: readonly MapState[]) => {
    announced = upcoming;
    atlas.getState().announce(upcoming);
  };
  const turn = (event: KeyboardEvent) => {
    const places = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (places === 0 || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (isBusy(event.target)) return;
    event.preventDefault();
    switchTheme(atlas, neighbouringTheme(atlas, places), 'jump');
    announce(places);
  };
  target.addEventListener('keydown', turn);
  return () => {
    target.removeEventListener('keydown', turn);
    cancel();
    clearTimeout(timer);
  };
}

/** True where the key belongs to a field with text, a list of choices or an open dialog. */
export function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null;
}

/** True where a text is edited, which has an undo of its own, and in an open dialog; a slider or a list has none. */
export function isEditing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input:not([type=checkbox], [type=range]), textarea, dialog');
  return target.isContentEditable || field !== null;
}
