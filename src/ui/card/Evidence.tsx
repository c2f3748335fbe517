import { observationNote } from '../../domain/record/note';
import { useAtlas } from '../AtlasContext';
import { SourceLink } from '../sources/SourceLink';
import { useWords } from '../wording/useWords';
import { paragraphText } from '../wording/values';
import type { Figure } from './placeFigures';
import { ThemeLinks } from './ThemeLinks';

/** Where a figure was said: the document, who published it, when, in which paragraph, and what has to be known. */
export function Evidence({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const { observation, measure } = figure;
  const source = useAtlas(({ data }) => data.record.sources.get(observation.source) ?? null);
  const note = observationNote(observation);
  const paragraph = paragraphText(words, observation);
  return (
    <div className="evidence">
      <p>{words.of(measure.definition)}</p>
      {source !== null && (
        <p className="evidence__source">
          <cite>{words.of(source.title)}</cite>
          <span>
            {[words.of(source.publisher), source.date, ...(paragraph === null ? [] : [paragraph])].join(
              words.t('list.dot'),
            )}
          </span>
          <SourceLink source={source.id} />
          {source.note !== null && <span>{words.of(source.note)}</span>}
          {source.url !== null && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {words.t('card.openSource')}
            </a>
          )}
        </p>
      )}
      {note !== null && <p className="evidence__note">{words.of(note)}</p>}
      <ThemeLinks measure={measure.id} />
    </div>
  );
}
