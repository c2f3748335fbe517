import { useMemo } from 'react';
import { hexOf } from '../../core/portrayal/colour';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { select } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { percent } from '../../ui/percent';
import { classLabels } from '../../ui/wording/classLabels';
import type { Words } from '../../ui/wording/useWords';
import { categoryBars } from './categoryBars';

interface CategoryBarsProps {
  readonly portrayal: Portrayal;
  readonly words: Words;
}

/** More are counted; the table lists them. */
const MOST_NAMED = 24;

/** How many areas are of each category, as bars, and which: categories stand nowhere on an axis. */
export function CategoryBars({ portrayal, words }: CategoryBarsProps) {
  const { t, language } = words;
  const atlas = useAtlasStore();
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const bars = useMemo(() => categoryBars(portrayal), [portrayal]);
  const { legend, theme } = portrayal;
  const labels = classLabels(legend, language);
  return (
    <ol className="category-bars" aria-label={t('chart.categories', { title: words.of(theme.title) })}>
      {bars.map(({ legendClass, share, adcodes }) => (
        <li key={legendClass.lower}>
          <p>
            <b>{labels[legend.classes.indexOf(legendClass)]}</b>
            <span>{t('legend.areas', { count: legendClass.count })}</span>
          </p>
          <i className="swatch" style={{ width: percent(share), background: hexOf(legendClass.colour) }} />
          <ul>
            {adcodes.slice(0, MOST_NAMED).map((adcode) => (
              <li key={adcode}>
                <button
                  type="button"
                  className="text-button"
                  aria-pressed={adcode === selected}
                  onClick={() => atlas.getState().dispatch(select(adcode))}
                >
                  {words.shortAreaName(adcode)}
                </button>
              </li>
            ))}
            {adcodes.length > MOST_NAMED && <li>{t('chart.moreAreas', { count: adcodes.length - MOST_NAMED })}</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
}
