import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, useRef } from 'react';
import { periodsOf } from '../../core/portrayal/periodsOf';
import { isSamePeriod } from '../../core/record/period';
import { choosePeriod } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';
import { periodText } from '../../ui/wording/values';

/** Which period is shown: one of those of the table, or behind the last of them the newest that each area has. */
export function PeriodChooser() {
  const words = useWords();
  const { t } = words;
  const atlas = useAtlasStore();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const period = useAtlas(({ mapState }) => mapState.period);
  // If a link asks for a period without figures, the theme itself is not on the map.
  const offered = useAtlas(({ theme, data, mapState, portrayal }) =>
    periodsOf(data.themes.get(mapState.theme) ?? theme, data.record, portrayal.level),
  );
  if (offered.length === 0 && period === null) return null;

  const isOffered = period === null || offered.some((each) => isSamePeriod(each, period));
  // A link may ask for a period that the table does not have.
  const stops = [...(isOffered ? [] : [period]), ...offered, null];
  const at = stops.findIndex((stop) =>
    stop === null || period === null ? stop === period : isSamePeriod(stop, period),
  );
  const last = stops.length - 1;
  const text = period === null ? t('period.newest') : periodText(words, period);
  const show = (stop: number) => {
    const next = stops[Math.min(Math.max(stop, 0), last)];
    if (next !== undefined) atlas.getState().dispatch(choosePeriod(next));
  };
  const showNewest = () => {
    // The button disappears when there is nothing to reset.
    slider.current?.focus();
    show(last);
  };
  return (
    <div className="toolbar__field toolbar__period">
      <label htmlFor={id}>{t('period.title')}</label>
      <IconButton label={t('period.previous')} aria-disabled={at === 0} onClick={() => show(at - 1)}>
        <ChevronLeft aria-hidden />
      </IconButton>
      <input
        ref={slider}
        type="range"
        id={id}
        min={0}
        max={last}
        step={1}
        value={at}
        aria-valuetext={text}
        title={offered.length > 0 ? t('period.sameClasses') : undefined}
        onChange={({ target }) => show(Number(target.value))}
      />
      <IconButton label={t('period.next')} aria-disabled={at === last} onClick={() => show(at + 1)}>
        <ChevronRight aria-hidden />
      </IconButton>
      <output htmlFor={id}>{text}</output>
      {period !== null && (
        <button type="button" className="text-button" onClick={showNewest}>
          {t('period.newest')}
        </button>
      )}
    </div>
  );
}
