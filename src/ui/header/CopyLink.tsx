import { Check, Link } from 'lucide-react';
import { IconButton } from '../IconButton';
import { useCopy } from '../useCopy';
import { useWords } from '../wording/useWords';

/** Copies the address, which always is the link to the view. */
export function CopyLink() {
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  return (
    <div className="copy-link">
      <IconButton label={t('header.copyLink')} onClick={() => copy(location.href)}>
        {outcome === 'copied' ? <Check aria-hidden /> : <Link aria-hidden />}
      </IconButton>
      <p role="status" className={outcome === null ? 'visually-hidden' : 'copy-link__outcome panel'}>
        {outcome === null ? '' : t(outcome === 'copied' ? 'header.linkCopied' : 'header.linkNotCopied')}
      </p>
    </div>
  );
}
