import { ArrowLeft, Link, Printer } from 'lucide-react';
import type { Adcode } from '../../core/areas/area';
import { placeAddress } from '../../state/link/placeAddress';
import { useAtlasStore } from '../../ui/AtlasContext';
import { pageAddress } from '../../ui/pageAddress';
import { useCopy } from '../../ui/useCopy';
import { useWords } from '../../ui/wording/useWords';

interface PlaceToolsProps {
  readonly adcode: Adcode;
  readonly close: () => void;
}

/** The way back, the printer, and the link to the page; none of it is printed. */
export function PlaceTools({ adcode, close }: PlaceToolsProps) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const { outcome, copy } = useCopy();
  return (
    <div className="place-page__tools">
      <button type="button" onClick={close}>
        <ArrowLeft aria-hidden />
        {t('place.back')}
      </button>
      <button type="button" onClick={() => copy(placeAddress(pageAddress(), atlas.getState().mapState, adcode))}>
        <Link aria-hidden />
        {t('place.copy')}
      </button>
      <span role="status">{outcome === null ? '' : t(outcome === 'copied' ? 'share.copied' : 'share.notCopied')}</span>
      <button type="button" onClick={() => print()}>
        <Printer aria-hidden />
        {t('place.print')}
      </button>
    </div>
  );
}
