import { useAtlas } from '../AtlasContext';
import { noticeKey } from '../NoticeLines';
import { noticeText } from '../wording/noticeText';
import { useWords } from '../wording/useWords';
import { LegendDenominators } from './LegendDenominators';
import { LegendHead } from './LegendHead';
import { LegendKey } from './LegendKey';
import { LegendStates } from './LegendStates';
import { PlainLayers } from './PlainLayers';

interface PlainLegendProps {
  /** So many are written out, and the others counted. */
  readonly mostNotices: number;
}

/**
 * The contract with the reader where nothing can be set: before a room, and in another page. What colours and signs stand
 * for, how many areas have a figure, and what limits a comparison.
 */
export function PlainLegend({ mostNotices }: PlainLegendProps) {
  const words = useWords();
  const { t } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const { theme, legend, notices } = portrayal;
  const overlays = useAtlas((atlas) => atlas.overlays);
  const isOverlay = theme.symbol === 'none';
  const told = isOverlay ? [...overlays.flatMap((overlay) => overlay.notices), ...notices] : notices;
  return (
    <section className="plain-legend panel" aria-label={t('legend.title')}>
      {!isOverlay && (
        <>
          {theme.origin !== 'absent' && <LegendHead legend={legend} words={words} />}
          <LegendKey portrayal={portrayal} words={words} />
          <LegendStates legend={legend} words={words} />
          <LegendDenominators legend={legend} words={words} />
        </>
      )}
      <PlainLayers />
      {told.length > 0 && (
        <ul className="plain-legend__notices">
          {told.slice(0, mostNotices).map((notice) => (
            <li key={noticeKey(notice)}>{noticeText(words, notice)}</li>
          ))}
          {told.length > mostNotices && <li>{t('legend.moreNoticesHere', { count: told.length - mostNotices })}</li>}
        </ul>
      )}
    </section>
  );
}
