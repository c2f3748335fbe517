import type { PlaceFigures } from '../../core/record/placeFigures';
import { useWords } from '../../ui/wording/useWords';
import { FigureRow } from './FigureRow';

/** The figures by topic, each with its period, hedge and where it stands; census and measured land last. */
export function AllFigures({ own, context }: Pick<PlaceFigures, 'own' | 'context'>) {
  const { t, of } = useWords();
  if (own.length + context.length === 0) return null;
  return (
    <section className="all-figures">
      <h3>{t('place.figures')}</h3>
      <div className="all-figures__columns">
        {own.map(({ topic, figures }) => (
          <section key={topic.id}>
            <h4>{of(topic.name)}</h4>
            <ul>
              {figures.map((figure) => (
                <FigureRow key={figure.series.newest.id} figure={figure} />
              ))}
            </ul>
          </section>
        ))}
        {context.length > 0 && (
          <section>
            <h4>{t('place.context')}</h4>
            <ul>
              {context.map((figure) => (
                <FigureRow key={figure.series.newest.id} figure={figure} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  );
}
