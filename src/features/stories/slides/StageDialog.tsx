import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';

interface StageDialogProps {
  readonly title: string;
  readonly className: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the slide. It is not modal: the control bar and the keys of the stage keep working beside it, which
 * `showModal` would prevent.
 */
export function StageDialog({ title, className, close, children }: StageDialogProps) {
  const { t } = useWords();
  const id = useId();
  const panel = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="stage__over">
      <dialog ref={panel} open className={`stage__dialog panel ${className}`} aria-labelledby={id} tabIndex={-1}>
        <header>
          <h2 id={id}>{title}</h2>
          <IconButton label={t('stage.close')} onClick={close}>
            <X aria-hidden />
          </IconButton>
        </header>
        {children}
      </dialog>
    </div>
  );
}
