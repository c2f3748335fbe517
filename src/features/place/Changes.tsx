import { use } from 'react';
import type { Figure } from '../../core/record/placeFigures';
import { headlineText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { scaleOf } from './model/placePage';
import { PlaceContext } from './PlaceContext';
import { comparatorBeside, periodBeside } from './periodBeside';
import { useWhere } from './useWhere';

/** Every change in per cent as a bar from zero, all on one scale: a fall of 10 never looks like one of 34. */
export function Changes({ changes }: { readonly changes: readonly Figure[] }) {
  const words = useWords();
  const { t, of } = words;
  const { period } = use(PlaceContext);
  const whereOf = useWhere();
  if (changes.length === 0) return null;
  const end = scaleOf(changes);
  return (
    <section className="changes">
      <h3>{t('place.changes')}</h3>
      <p className="place-note">{t('place.changesNote')}</p>
      <ul>
        {changes.map(({ measure, series }) => {
          const { value } = series.newest;
          const length = (Math.min(Math.abs(value), end) / end) * 50;
          const terms = [
            comparatorBeside(words, series.newest),
            periodBeside(words, series.newest, period),
            whereOf(series.newest),
          ];
          return (
            <li key={series.newest.id}>
              <span className="changes__name">
                {of(measure.name)} <small>{terms.filter((term) => term !== null).join(t('list.dot'))}</small>
              </span>
              <svg className="changes__bar" aria-hidden>
                <rect
                  data-falls={value < 0}
                  x={`${value < 0 ? 50 - length : 50}%`}
                  width={`${length}%`}
                  y="15%"
                  height="70%"
                />
                <line x1="50%" x2="50%" y1="0%" y2="100%" />
              </svg>
              <b>{headlineText(words, series, measure)}</b>
            </li>
          );
        })}
      </ul>
      <p className="changes__scale" aria-hidden>
        <span>{`−${end}%`}</span>
        <span>0</span>
        <span>{`+${end}%`}</span>
      </p>
    </section>
  );
}
