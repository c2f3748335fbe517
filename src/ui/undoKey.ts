import { isEditing } from './pageKeys';

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** What Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) ask for, wherever no text is being edited; null: neither. */
export function undoKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: PressedKey): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || isEditing(target)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : null;
}
