import { qualifierMark } from '../../domain/format';
import { useWords } from '../wording/useWords';
import { hedgeText, periodText, valueText } from '../wording/values';
import { Evidence } from './Evidence';
import type { Figure } from './placeFigures';

/** One figure in two lines; opened, all that is known about it. */
export function FigureItem({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const { observation, measure } = figure;
  const hedge = hedgeText(words, observation);
  return (
    <li className="figure">
      <details>
        <summary>
          <span className="figure__name">{words.of(measure.name)}</span>
          <span className="figure__value">
            {qualifierMark(observation.qualifier)}
            {valueText(words, observation.value, measure)}
          </span>
          <span className="figure__brief">
            {[
              observation.published === ''
                ? words.t('card.computed')
                : words.t('card.printed', { text: observation.published }),
              ...(hedge === null ? [] : [hedge]),
              periodText(words, observation.period),
            ].join(words.t('list.dot'))}
          </span>
        </summary>
        <Evidence figure={figure} />
      </details>
    </li>
  );
}
