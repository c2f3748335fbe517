import { use } from 'react';
import type { Figure } from '../../core/record/placeFigures';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { qualifierText, scopeText } from '../../ui/wording/values';
import { PlaceContext } from './PlaceContext';
import { comparatorBeside, periodBeside } from './periodBeside';
import { useWhere } from './useWhere';

/** The figures of a series, one below the other, the newest first; values that contradict each other both stand. */
export function FigureRow({ figure: { measure, series } }: { readonly figure: Figure }) {
  const words = useWords();
  const { period } = use(PlaceContext);
  const whereOf = useWhere();
  const observations = [...series.points].reverse().flatMap((point) => point.observations);
  return (
    <li>
      {observations.map((observation, index) => {
        const terms = [
          comparatorBeside(words, observation),
          qualifierText(words, observation),
          scopeText(words, observation),
          periodBeside(words, observation, period),
          whereOf(observation),
        ];
        return (
          <p key={`${observation.id} ${observation.file} ${observation.line}`}>
            <span>
              {index === 0 && words.of(measure.name)}{' '}
              <small>{terms.filter((term) => term !== null).join(words.t('list.dot'))}</small>
            </span>
            <b>{hedgedText(words, observation, measure)}</b>
          </p>
        );
      })}
    </li>
  );
}
