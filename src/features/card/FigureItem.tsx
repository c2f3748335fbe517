import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { isDisputed } from '../../core/record/figureSeries';
import type { Observation } from '../../core/record/observation';
import { type Figure, isFigure } from '../../core/record/placeFigures';
import { openFigure } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { SeriesChart } from '../../ui/series/SeriesChart';
import { headlineText, seriesSentence } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { hedgeText, periodText, scopeText, unquoted } from '../../ui/wording/values';
import { DisputedValues } from './DisputedValues';
import { Evidence } from './Evidence';

/** One figure in two lines, and a chart where it has several periods; opened, all that is known about it. */
export const FigureItem = memo(function FigureItem({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const atlas = useAtlasStore();
  const { series, measure } = figure;
  const { newest } = series;
  const isOpen = useAtlas(({ mapState }) => isFigure(figure, mapState.figure));
  const prints = printsOf(series.points.at(-1)!.observations);
  const headline = headlineText(words, series, measure);
  const brief = [
    prints === '' || isSaid(prints, headline) ? null : words.t('card.printed', { text: prints }),
    hedgeText(words, newest),
    periodText(words, newest.period),
    scopeText(words, newest),
  ];
  return (
    <li className="figure" data-open={isOpen} data-disputed={isDisputed(series)}>
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          // Also fires after changes from outside, which need no report.
          if (currentTarget.open !== isOpen) {
            atlas.getState().dispatch(openFigure(currentTarget.open ? newest.id : null));
          }
        }}
      >
        <summary>
          <span className="figure__name">
            {isDisputed(series) && <TriangleAlert aria-hidden />}
            {words.of(measure.name)}
          </span>
          <span className="figure__value">{headline}</span>
          <span className="figure__brief">{brief.filter((part) => part !== null).join(words.t('list.dot'))}</span>
          {series.points.length > 1 &&
            (measure.kind === 'category' ? (
              <span className="figure__brief">{seriesSentence(words, series, measure)}</span>
            ) : (
              <SeriesChart series={series} measure={measure} />
            ))}
        </summary>
        <Evidence figure={figure} />
      </details>
      {series.points.map(
        (point) =>
          point.isDisputed && (
            <DisputedValues key={`${point.period.start} ${point.period.end}`} point={point} measure={measure} />
          ),
      )}
    </li>
  );
});

/** Whether a print says no more than the value that stands beside it: "34.2%" beside "−34.2%", "1192起" beside "1,192 cases". */
function isSaid(prints: string, headline: string): boolean {
  const digits = /[\d.]+/.exec(prints)?.[0];
  return digits === /[\d.]+/.exec(headline.replaceAll(',', ''))?.[0] && !/[百千万亿萬億余餘多逾近约約上/]/.test(prints);
}

/** What was printed for one period: several prints where values differ, "34.2% / 33.1%". */
function printsOf(observations: readonly Observation[]): string {
  const prints = observations.map(({ published }) => unquoted(published)).filter((print) => print !== '');
  return [...new Set(prints)].join(' / ');
}
