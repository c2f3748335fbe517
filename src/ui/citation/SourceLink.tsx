import { useWords } from '../wording/useWords';
import { useOpenSources } from './useOpenSources';

/** From a figure's evidence to all that is known about its document. */
export function SourceLink({ source }: { readonly source: string }) {
  const { t } = useWords();
  const open = useOpenSources();
  return (
    <button type="button" className="text-button" onClick={() => open(source)}>
      {t('sources.about')}
    </button>
  );
}
