import type { Figure } from '../../core/record/placeFigures';
import { SeriesChart } from '../../ui/series/SeriesChart';
import { useWords } from '../../ui/wording/useWords';
import { unitText } from '../../ui/wording/values';

/** Figures of several periods, each as a small chart. */
export function Courses({ courses }: { readonly courses: readonly Figure[] }) {
  const words = useWords();
  if (courses.length === 0) return null;
  return (
    <section className="courses">
      <h3>{words.t('place.courses')}</h3>
      <ul>
        {courses.map(({ measure, series }) => (
          <li key={series.newest.id}>
            <p>
              {words.of(measure.name)} <small>{unitText(words, measure)}</small>
            </p>
            <SeriesChart series={series} measure={measure} />
          </li>
        ))}
      </ul>
    </section>
  );
}
