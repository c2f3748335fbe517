import { Presentation } from 'lucide-react';
import { useParts } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';

export function PresentButton() {
  const { t } = useWords();
  const { present } = useParts();
  return (
    <IconButton className="present-button" label={t('header.present')} onClick={present}>
      <Presentation aria-hidden />
    </IconButton>
  );
}
