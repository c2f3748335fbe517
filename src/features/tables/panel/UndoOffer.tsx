import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { useProjectsStore } from '../parts/ProjectsContext';

interface UndoOfferProps {
  readonly text: string;
  readonly close: () => void;
  /** Called when what was taken away is back, and the offer goes with the focus. */
  readonly onUndone: () => void;
}

/** What was taken away, with the way back; the focus stands there, since what had it is gone. */
export function UndoOffer({ text, close, onUndone }: UndoOfferProps) {
  const { t } = useWords();
  const store = useProjectsStore();
  const button = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each offer is a new one
  useEffect(() => button.current?.focus(), [text]);

  return (
    <div className="undo-offer" role="status">
      <span>{text}</span>
      <button
        ref={button}
        type="button"
        className="text-button"
        onClick={() => {
          store.undo();
          close();
          onUndone();
        }}
      >
        {t('data.undoRemoval')}
      </button>
      <IconButton label={t('notices.dismiss')} onClick={close}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
