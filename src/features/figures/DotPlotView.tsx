import { type CSSProperties, Fragment, useMemo, useRef } from 'react';
import { formatValue, qualifierMark } from '../../core/record/format';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { CategoryBars } from './CategoryBars';
import { DotAxis } from './DotAxis';
import { DotPlotRow } from './DotPlotRow';
import { dotPlot } from './dotPlot';
import { endsOfRows } from './endsOfRows';
import { PlotLines } from './PlotLines';
import { useRows } from './useRows';
import { WithoutValue } from './WithoutValue';

/** A ranked dot plot of all areas with a value, drawn from the same portrayal as the map. */
export function DotPlotView() {
  const words = useWords();
  const { t, language } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const hovered = useAtlas(({ session }) => session.hovered?.adcode ?? null);
  const scroller = useRef<HTMLDivElement>(null);
  const plot = useMemo(() => dotPlot(portrayal), [portrayal]);
  const { rows, gaps } = useMemo(() => endsOfRows(plot.rows, selected), [plot, selected]);
  const adcodes = useMemo(() => [...rows, ...plot.withoutValue].map(({ adcode }) => adcode), [rows, plot]);
  const { tabStop, onKeyDown, onFocus } = useRows(scroller, adcodes, selected, portrayal.theme.id);
  const { theme, legend } = portrayal;

  const texts = useMemo(
    () =>
      rows.map(({ value, observation }) => {
        const number = formatValue(value, legend.measure, language, legend.normalisation);
        return `${qualifierMark(observation.qualifier)}${number}`;
      }),
    [rows, legend, language],
  );
  // Rows are laid out one by one, so that those out of sight cost nothing; their columns need a width in common.
  const widest = texts.reduce((longest, { length }) => Math.max(longest, length), 1);

  return (
    // The keys are those of the buttons within.
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the rows
    <div className="dot-plot" ref={scroller} onKeyDown={onKeyDown} onFocus={onFocus}>
      {legend.measure.kind === 'category' && <CategoryBars portrayal={portrayal} words={words} />}
      <div className="dot-plot__columns" style={{ '--value-width': `${widest}ch` } as CSSProperties}>
        {plot.rows.length === 0 ? (
          legend.measure.kind !== 'category' && <p className="figures__none">{t('chart.none')}</p>
        ) : (
          <>
            <DotAxis plot={plot} measure={legend.measure} normalisation={legend.normalisation} />
            <PlotLines plot={plot} />
            <ol aria-label={t('chart.title', { title: words.of(theme.title) })}>
              {rows.map((row, index) => (
                <Fragment key={row.adcode}>
                  <DotPlotRow
                    row={row}
                    text={texts[index]!}
                    legend={legend}
                    stemFrom={plot.hasStems ? plot.zeroShare : null}
                    hasPeriod={plot.periodsDiffer}
                    isSelected={row.adcode === selected}
                    isHovered={row.adcode === hovered}
                    isTabStop={row.adcode === tabStop}
                  />
                  {gaps.has(index) && (
                    <li className="dot-plot__between">{t('chart.between', { count: gaps.get(index) ?? 0 })}</li>
                  )}
                </Fragment>
              ))}
            </ol>
          </>
        )}
      </div>
      {plot.rows.some(({ isHedged }) => isHedged) && (
        <p className="dot-plot__key">
          <svg aria-hidden>
            <circle className="dot dot--key" cx="50%" cy="50%" />
            <circle className="dot__hole" cx="50%" cy="50%" />
          </svg>
          {t('chart.hedged')}
        </p>
      )}
      {plot.withoutValue.length > 0 && (
        <WithoutValue observations={plot.withoutValue} legend={legend} selected={selected} tabStop={tabStop} />
      )}
      {plot.withoutFigure > 0 && (
        <p className="dot-plot__missing">
          <i className="swatch swatch--hatched" />
          {t('chart.withoutFigure', { count: plot.withoutFigure })}
        </p>
      )}
    </div>
  );
}
