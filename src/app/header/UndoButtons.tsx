import { Redo2, Undo2 } from 'lucide-react';
import { useHistory } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';

import { useWords } from '../../ui/wording/useWords';

/** Takes back what was chosen, step by step, and brings it again. */
export function UndoButtons() {
  const { t } = useWords();
  const { history, steps } = useHistory();

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
