import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useHistory } from '../AtlasContext';
import { IconButton } from '../IconButton';
import { isEditing } from '../pageKeys';
import { useWords } from '../wording/useWords';

/** Takes back what was chosen, step by step, and brings it again; by key too, wherever no text is being edited. */
export function UndoButtons() {
  const { t } = useWords();
  const { history, steps } = useHistory();

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

  return (
    <div className="undo-buttons">
      <IconButton label={t('header.undo')} aria-disabled={!steps.canUndo} onClick={() => history.undo()}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label={t('header.redo')} aria-disabled={!steps.canRedo} onClick={() => history.redo()}>
        <Redo2 aria-hidden />
      </IconButton>
    </div>
  );
}
