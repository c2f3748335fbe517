import type { AtlasStore } from '../state/atlas';
import { neighbouringTheme, switchTheme } from '../state/switchTheme';

/**
 * Page Down and Page Up turn the themes, as a clicker does, wherever no text is being edited. The listener stands
 * outside React and does nothing but dispatch: the new theme has to be drawn within the frame.
 *
 * @returns a function that ends it.
 */
export function followPageKeys(atlas: AtlasStore, target: Window = window): () => void {
  const turn = (event: KeyboardEvent) => {
    const places = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (places === 0 || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (isBusy(event.target)) return;
    event.preventDefault();
    switchTheme(atlas, neighbouringTheme(atlas, places), 'jump');
  };
  target.addEventListener('keydown', turn);
  return () => target.removeEventListener('keydown', turn);
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
