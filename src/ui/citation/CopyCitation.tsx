import { Check, Quote } from 'lucide-react';
import { useCopy } from '../useCopy';
import { useWords } from '../wording/useWords';

/** @param textOf writes the citation when it is asked for, so that it has the view and the day of that moment. */
export function CopyCitation({ textOf }: { readonly textOf: () => string }) {
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  return (
    <span className="copy-citation">
      <button type="button" className="text-button" onClick={() => copy(textOf())}>
        {outcome === 'copied' ? <Check aria-hidden /> : <Quote aria-hidden />}
        {t('cite.copy')}
      </button>
      <span role="status">{outcome === null ? '' : t(outcome === 'copied' ? 'cite.copied' : 'cite.notCopied')}</span>
    </span>
  );
}
