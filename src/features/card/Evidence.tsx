import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { observationsIn } from '../../core/record/figureSeries';
import { useAtlas } from '../../ui/AtlasContext';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { periodText } from '../../ui/wording/values';
import { EvidenceList } from './EvidenceList';
import type { Figure } from './placeFigures';
import { ThemeLinks } from './ThemeLinks';

/** A table of the reader's own may have hundreds of periods; so many of the newest are shown at first. */
const MOST_AT_FIRST = 12;

/** What is measured, where each of its figures was said, and which theme maps it. */
export function Evidence({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const { measure, series } = figure;
  const { sources, comparability, contradictions } = useAtlas(({ data }) => data.record);
  const open = useAtlas(({ mapState }) => mapState.figure);
  const [areAllShown, setAllShown] = useState(false);
  const all = observationsIn(series);
  const observations = areAllShown ? all : all.filter(({ id }, index) => index < MOST_AT_FIRST || id === open);
  const statement = comparability.get(measure.comparability)?.statement ?? null;
  const odd = contradictions.filter((contradiction) => all.some(({ id }) => contradiction.observations.includes(id)));
  return (
    <div className="evidence">
      <p>{words.of(measure.definition)}</p>
      {observations.map((observation) => {
        const list = (
          <EvidenceList observation={observation} source={sources.get(observation.source) ?? null} measure={measure} />
        );
        const key = `${observation.id} ${observation.file} ${observation.line}`;
        if (all.length === 1) return <div key={key}>{list}</div>;
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
      {observations.length < all.length && (
        <button type="button" className="text-button" onClick={() => setAllShown(true)}>
          {words.t('evidence.more', { count: all.length - observations.length })}
        </button>
      )}
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
