import { Share2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog')).ShareDialog }));

/** The way to the link of the map, as text, as a code for the room, and for other pages. */
export function ShareButton() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('header.share')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Share2 aria-hidden />
      </IconButton>
      {isOpen && (
        <Suspense>
          <ShareDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
