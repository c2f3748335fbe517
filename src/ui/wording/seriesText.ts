import type { FigureSeries, SeriesPoint } from '../../core/record/figureSeries';
import { formatValue, qualifierMark } from '../../core/record/format';
import { formatMonthsInWords, formatPeriodInWords } from '../../core/record/formatPeriod';
import type { Measure, Observation } from '../../core/record/observation';
import type { Words } from './useWords';
import { valueText } from './values';

/** Of a longer series only the first and the last point are said. */
const MOST_SAID = 24;

/** The course of a series as a sentence: "182 in January 2022, 221 in October 2024"; by days where months repeat. */
export function seriesSentence(words: Words, { points }: FigureSeries, measure: Measure): string {
  const { t, language } = words;
  const months = points.map(({ period }) => formatMonthsInWords(period, language));
  const areDistinct = new Set(months).size === months.length;
  const said = points.map((point, index) => {
    const value = pointText(words, point, measure);
    return areDistinct
      ? t('series.point', { value, period: months[index] ?? '' })
      : t('series.pointOfDays', { value, period: formatPeriodInWords(point.period, language) });
  });
  const between = said.length - 2;
  return (said.length > MOST_SAID ? [said[0], t('series.between', { count: between }), said.at(-1)] : said).join(
    t('series.separator'),
  );
}

/** The value of a point, or all of them where they differ: "1,192 / 1,200"; without the unit. */
export function pointText(words: Words, { observations }: SeriesPoint, measure: Measure): string {
  const values = observations.map((observation) => numberText(words, observation, measure));
  return [...new Set(values)].join(' / ');
}

/** The newest value of a figure, as it heads the item; all values where they differ. */
export function headlineText(words: Words, { points }: FigureSeries, measure: Measure): string {
  const { observations } = points.at(-1)!;
  return [...new Set(observations.map((observation) => hedgedText(words, observation, measure)))].join(' / ');
}

/** "≥ 300 cases". */
export function hedgedText(words: Words, { value, qualifier }: Observation, measure: Measure): string {
  return `${qualifierMark(qualifier)}${valueText(words, value, measure)}`;
}

/** "≥ 300", without the unit. */
export function numberText({ language }: Words, { value, qualifier }: Observation, measure: Measure): string {
  return `${qualifierMark(qualifier)}${formatValue(value, measure, language)}`;
}
