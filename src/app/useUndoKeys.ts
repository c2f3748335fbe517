import { useEffect } from 'react';
import { useHistory } from '../ui/AtlasContext';
import { undoKey } from '../ui/undoKey';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), wherever no text is being edited. */
export function useUndoKeys(): void {
  const { history } = useHistory();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = undoKey(event);
      if (step === null) return;
      event.preventDefault();
      history[step]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [history]);
}
