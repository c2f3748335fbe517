import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';
import { useWords } from '../../ui/wording/useWords';

const ShareDialog = later('ShareDialog', async () => (await import('./ShareDialog')).ShareDialog);

/** The way to the link of the map, as text, as a code for the room, and for other pages. */
export function ShareButton() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('header.share')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Share2 aria-hidden />
      </IconButton>
      {isOpen && <ShareDialog close={() => setOpen(false)} />}
    </>
  );
}
