import { memo } from 'react';
import type { FigureSeries } from '../../core/record/figureSeries';
import { formatPeriodBriefly } from '../../core/record/formatPeriod';
import type { Measure } from '../../core/record/observation';
import { pointText, seriesSentence } from '../wording/seriesText';
import { useWords } from '../wording/useWords';
import { type ChartBox, chartSeries } from './seriesChart';

/** In units of which 16 are a rem: the chart grows with the text on a wall. */
const WIDTH = 292;
const HEIGHT = 74;
const BOX: ChartBox = { left: 6, right: 286, top: 20, bottom: 54 };
const DATES_Y = 71;
const TICK = 4;
const RADIUS = 3.5;

interface SeriesChartProps {
  readonly series: FigureSeries;
  readonly measure: Measure;
}

/** The course of a figure over its periods; only the first and the last value are written. */
export const SeriesChart = memo(function SeriesChart({ series, measure }: SeriesChartProps) {
  const words = useWords();
  const { marks, line, zeroY, years } = chartSeries(series, measure, BOX);
  const [first, last] = [series.points[0]!, series.points.at(-1)!];
  const axisY = zeroY ?? BOX.bottom;
  return (
    <svg
      className="series-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={seriesSentence(words, series, measure)}
    >
      <line className="series-chart__axis" x1="0" x2={WIDTH} y1={axisY} y2={axisY} />
      {years.map(({ year, x }) => (
        <line key={year} className="series-chart__axis" x1={x} x2={x} y1={axisY} y2={axisY + TICK} />
      ))}
      {line !== null && <polyline className="series-chart__line" points={line.map(String).join(' ')} />}
      {marks.map(({ observation, isSpan, startX, endX, y }) =>
        isSpan ? (
          <line key={observation.id} className="series-chart__span" x1={startX} x2={endX} y1={y} y2={y} />
        ) : (
          <circle key={observation.id} className="series-chart__dot" cx={startX} cy={y} r={RADIUS} />
        ),
      )}
      {[
        { point: first, x: 0, anchor: 'start' as const },
        { point: last, x: WIDTH, anchor: 'end' as const },
      ].map(({ point, x, anchor }) => {
        const y = Math.min(
          ...marks.filter((mark) => point.observations.includes(mark.observation)).map((mark) => mark.y),
        );
        return (
          <g key={anchor} textAnchor={anchor}>
            <text className="series-chart__value" x={x} y={y - 8}>
              {pointText(words, point, measure)}
            </text>
            <text x={x} y={DATES_Y}>
              {formatPeriodBriefly(point.period, words.language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
});
