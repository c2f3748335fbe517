import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { clearSelection } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';
import { IconButton } from '../IconButton';
import { isBusy } from '../pageKeys';
import { useWords } from '../wording/useWords';
import { CardBody } from './CardBody';
import { placeFigures, topicsOf } from './placeFigures';

/** The selected place: its names, its figures, and the evidence of each. */
export function CityCard({ isOpen }: { readonly isOpen: boolean }) {
  const words = useWords();
  const { t, language, areaName } = words;
  const atlas = useAtlasStore();
  const data = useAtlas((state) => state.data);
  const adcode = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const returnFocusTo = useRef<HTMLElement | null>(null);

  const close = () => {
    atlas.getState().dispatch(clearSelection);
    returnFocusTo.current?.focus();
  };

  useEffect(() => {
    if (adcode === null) return;
    if (document.activeElement instanceof HTMLElement) returnFocusTo.current = document.activeElement;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      atlas.getState().dispatch(clearSelection);
      returnFocusTo.current?.focus();
    };
    window.addEventListener('keydown', onEscape);
    return () => window.removeEventListener('keydown', onEscape);
  }, [adcode, atlas]);

  if (adcode === null) return <p role="status" className="visually-hidden" />;

  const area = areasByAdcode(data.geographies).get(adcode);
  const figures = placeFigures(data.record, topicsOf(data.record), adcode);
  const counts = [t('card.figures', { count: figures.count }), t('card.sources', { count: figures.sourceCount })].join(
    t('list.dot'),
  );
  const otherNames = area === undefined ? [] : [language === 'zh' ? area.names.en : area.names.zh, area.names.hant];
  const province = area === undefined || area.province === adcode ? [] : [areaName(area.province)];
  return (
    <>
      <p role="status" className="visually-hidden">
        {t('card.announce', { name: areaName(adcode), figures: counts })}
      </p>
      <section className="card panel sheet" aria-label={t('card.title')} data-open={isOpen}>
        <header className="card__head">
          <div>
            <h2>{areaName(adcode)}</h2>
            <p className="card__names">
              {[...new Set(otherNames)].filter((name) => name !== areaName(adcode)).join(words.t('list.dot'))}
            </p>
            <p className="card__facts">{[...province, adcode, counts].join(words.t('list.dot'))}</p>
          </div>
          <IconButton label={t('card.close')} onClick={close}>
            <X aria-hidden />
          </IconButton>
        </header>
        <CardBody key={adcode} adcode={adcode} figures={figures} />
      </section>
    </>
  );
}
