import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../IconButton';
import { useWords } from '../wording/useWords';

const SHOWN_MILLISECONDS = 2500;

/** Copies the address, which always is the link to the view. */
export function CopyLink() {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'header.linkCopied' | 'header.linkNotCopied' | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <div className="copy-link">
      <IconButton
        label={t('header.copyLink')}
        onClick={async () => setOutcome((await copy(location.href)) ? 'header.linkCopied' : 'header.linkNotCopied')}
      >
        {outcome === 'header.linkCopied' ? <Check aria-hidden /> : <Link aria-hidden />}
      </IconButton>
      <p role="status" className={outcome === null ? 'visually-hidden' : 'copy-link__outcome panel'}>
        {outcome === null ? '' : t(outcome)}
      </p>
    </div>
  );
}

/** The clipboard is missing outside secure contexts, and may be refused. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
