import { useMemo } from 'react';
import { isLocalAddress } from '../share/isLocalAddress';
import { qrModules } from '../share/qrCode';
import { shareLink } from '../share/shareLink';
import { useAtlas } from '../ui/AtlasContext';
import { pageAddress } from '../ui/pageAddress';
import { QrPicture } from '../ui/share/QrPicture';
import { useWords } from '../ui/wording/useWords';
import { StageDialog } from './StageDialog';
import type { Act } from './stageKeys';

/** The slide's map for every phone in the room. */
export function SlideCode({ title, act }: { readonly title: string; readonly act: Act }) {
  const { t } = useWords();
  const address = useAtlas((atlas) => shareLink(atlas, pageAddress()));
  const modules = useMemo(() => qrModules(address), [address]);
  return (
    <StageDialog title={title} className="slide-code" close={() => act({ do: 'close' })}>
      {modules === null ? <p>{t('stage.codeTooLong')}</p> : <QrPicture modules={modules} label={address} />}
      <p>{t(isLocalAddress(location.hostname) ? 'stage.codeLocal' : 'stage.codeHint')}</p>
      <p className="slide-code__address">{address}</p>
    </StageDialog>
  );
}
