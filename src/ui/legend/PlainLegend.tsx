import { useAtlas } from '../AtlasContext';
import { noticeKey } from '../NoticeLines';
import { caveatText, noticeText } from '../wording/noticeText';
import { useWords } from '../wording/useWords';
import { LegendCaveats } from './LegendCaveats';
import { LegendDenominators } from './LegendDenominators';
import { LegendHead } from './LegendHead';
import { LegendKey } from './LegendKey';
import { LegendStates } from './LegendStates';
import { PlainLayers } from './PlainLayers';

/** So many that cannot be said in a few words are written out, and the others counted. */
const MOST_NOTICES = 2;

/**
 * The contract with the reader where nothing can be set, before a room. What colours and signs stand
 * for, how many areas have a figure, and what limits a comparison.
 */
export function PlainLegend() {
  const words = useWords();
  const { t } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const { theme, legend, notices } = portrayal;
  const overlays = useAtlas((atlas) => atlas.overlays);
  const isOverlay = theme.symbol === 'none';
  const told = isOverlay ? [...overlays.flatMap((overlay) => overlay.notices), ...notices] : notices;
  const whole = told.filter((notice) => caveatText(words, notice) === null);
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
      <LegendCaveats notices={told} words={words} />
      {whole.length > 0 && (
        <ul className="plain-legend__notices">
          {whole.slice(0, MOST_NOTICES).map((notice) => (
            <li key={noticeKey(notice)}>{noticeText(words, notice)}</li>
          ))}
          {whole.length > MOST_NOTICES && (
            <li>{t('legend.moreNoticesHere', { count: whole.length - MOST_NOTICES })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
