import type { Legend } from '../../core/portrayal/portrayal';
import { headTexts } from '../wording/legendWords';
import type { Words } from '../wording/useWords';
import { periodText } from '../wording/values';

interface LegendHeadProps {
  readonly legend: Legend;
  readonly words: Words;
}

/** Unit, whether a fall is good, and when the figures are of; to the day where the reader rests on it. */
export function LegendHead({ legend, words }: LegendHeadProps) {
  const { unit, polarity, period } = headTexts(words, legend);
  const days = legend.periods.map((each) => periodText(words, each)).join(words.t('list.dot'));
  return (
    <p className="legend-head">
      <span>{polarity === null ? unit : [unit, polarity].join(words.t('list.dot'))}</span>
      {period !== null && <span title={days}>{period}</span>}
    </p>
  );
}
