import { Presentation } from 'lucide-react';
import { useParts } from '../AtlasContext';
import { IconButton } from '../IconButton';
import { useWords } from '../wording/useWords';

export function PresentButton() {
  const { t } = useWords();
  const { present } = useParts();
  return (
    <IconButton className="present-button" label={t('header.present')} onClick={present}>
      <Presentation aria-hidden />
    </IconButton>
  );
}
