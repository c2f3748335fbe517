import { useMemo } from 'react';
import { shareLink } from '../../../state/link/shareLink';
import { useAtlas } from '../../../ui/AtlasContext';
import { pageAddress } from '../../../ui/pageAddress';
import { isLocalAddress } from '../../../ui/qr/isLocalAddress';
import { QrPicture } from '../../../ui/qr/QrPicture';
import { qrModules } from '../../../ui/qr/qrCode';
import { useWords } from '../../../ui/wording/useWords';
import type { Act } from '../model/stageKeys';
import { StageDialog } from '../slides/StageDialog';

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
