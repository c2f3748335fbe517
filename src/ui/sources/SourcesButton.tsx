import { BookOpen } from 'lucide-react';
import { IconButton } from '../IconButton';
import { useWords } from '../wording/useWords';
import { useOpenSources } from './useOpenSources';

export function SourcesButton() {
  const { t } = useWords();
  const open = useOpenSources();
  return (
    <IconButton className="sources-button" label={t('sources.title')} aria-haspopup="dialog" onClick={() => open()}>
      <BookOpen aria-hidden />
    </IconButton>
  );
}
