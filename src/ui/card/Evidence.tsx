import { TriangleAlert } from 'lucide-react';
import { observationsIn } from '../../domain/figureSeries';
import { useAtlas } from '../AtlasContext';
import { useWords } from '../wording/useWords';
import { periodText } from '../wording/values';
import { EvidenceList } from './EvidenceList';
import type { Figure } from './placeFigures';
import { hedgedText } from './seriesText';
import { ThemeLinks } from './ThemeLinks';

/** What is measured, where each of its figures was said, and which theme maps it. */
export function Evidence({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const { measure, series } = figure;
  const { sources, comparability, contradictions } = useAtlas(({ data }) => data.record);
  const observations = observationsIn(series);
  const statement = comparability.get(measure.comparability)?.statement ?? null;
  const odd = contradictions.filter((contradiction) =>
    observations.some(({ id }) => contradiction.observations.includes(id)),
  );
  return (
    <div className="evidence">
      <p>{words.of(measure.definition)}</p>
      {observations.map((observation) => {
        const list = (
          <EvidenceList observation={observation} source={sources.get(observation.source) ?? null} measure={measure} />
        );
        const key = `${observation.id} ${observation.file} ${observation.line}`;
        if (observations.length === 1) return <div key={key}>{list}</div>;
        return (
          <section key={key}>
            <h4>
              {[hedgedText(words, observation, measure), periodText(words, observation.period)].join(
                words.t('list.dot'),
              )}
            </h4>
            {list}
          </section>
        );
      })}
      {odd.length > 0 && (
        <ul>
          {odd.map(({ text }) => (
            <li key={text.en} className="notice" data-severity="warning">
              <TriangleAlert aria-hidden />
              <span>{words.of(text)}</span>
            </li>
          ))}
        </ul>
      )}
      {statement !== null && (
        <p>
          {words.t('card.comparing')} {words.of(statement)}
        </p>
      )}
      <ThemeLinks measure={measure} />
    </div>
  );
}
