import { useEffect } from 'react';
import { useHistory } from './AtlasContext';
import { isEditing } from './pageKeys';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), wherever no text is being edited. */
export function useUndoKeys(): void {
  const { history } = useHistory();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isEditing(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) history.redo();
      else history.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [history]);
}
