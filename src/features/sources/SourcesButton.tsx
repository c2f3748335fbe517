import { BookOpen } from 'lucide-react';
import { useOpenSources } from '../../ui/citation/useOpenSources';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';

export function SourcesButton() {
  const { t } = useWords();
  const open = useOpenSources();
  return (
    <IconButton className="sources-button" label={t('sources.title')} aria-haspopup="dialog" onClick={() => open()}>
      <BookOpen aria-hidden />
    </IconButton>
  );
}
