import { observationNote } from '../../core/record/authored/note';
import type { Measure, Observation, Source } from '../../core/record/observation';
import { CiteFigure } from '../../ui/citation/CiteFigure';
import { SourceLink } from '../../ui/citation/SourceLink';
import { hedgedText } from '../../ui/wording/seriesText';
import { dateText, publisherText } from '../../ui/wording/sourceWords';
import { useWords } from '../../ui/wording/useWords';
import { hedgeText, periodText, printedText, scopeText, unquoted } from '../../ui/wording/values';
import { whereText } from '../../ui/wording/whereText';

interface EvidenceOfProps {
  readonly observation: Observation;
  readonly source: Source | null;
  readonly measure: Measure;
  /** Whether it is the only figure: its value and period are then said above. */
  readonly isAlone: boolean;
}

/** How one figure was printed, and in which document and paragraph it stands. */
export function EvidenceOf({ observation, source, measure, isAlone }: EvidenceOfProps) {
  const words = useWords();
  const { t, of } = words;
  const notes = [observationNote(observation), source?.note ?? null].filter((note) => note !== null);
  const rows: readonly (readonly [label: string, content: string | null])[] = [
    [
      t('evidence.printed'),
      observation.published === ''
        ? printedText(words, observation, source)
        : t('card.quoted', { text: unquoted(observation.published) }),
    ],
    [t('evidence.file'), observation.column === undefined ? null : observation.file],
  ];
  const [printed, ...further] = rows.map(
    ([label, content]) =>
      content !== null && (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ),
  );
  const list = (
    <dl>
      {printed}
      <div>
        <dt>{t('evidence.source')}</dt>
        <dd>
          {source === null ? observation.source : <SourceLines source={source} observation={observation} />}
          <div className="evidence__actions">
            {source !== null && <SourceLink source={source.id} />}
            {source !== null && source.url !== null && (
              <a href={source.url} target="_blank" rel="noreferrer">
                {t('card.openSource')}
              </a>
            )}
            {observation.published !== '' && <CiteFigure observation={observation} />}
          </div>
        </dd>
      </div>
      {further}
      {notes.length > 0 && (
        <div>
          <dt>{t('evidence.note')}</dt>
          {notes.map((note) => (
            <dd key={note.en}>{of(note)}</dd>
          ))}
        </div>
      )}
    </dl>
  );
  if (isAlone) return list;
  const terms = [hedgeText(words, observation), scopeText(words, observation)].filter((term) => term !== null);
  return (
    <section>
      <h4>{[hedgedText(words, observation, measure), periodText(words, observation.period)].join(t('list.dot'))}</h4>
      {terms.length > 0 && <p>{terms.join(t('list.dot'))}</p>}
      {list}
    </section>
  );
}

function SourceLines({ source, observation }: { readonly source: Source; readonly observation: Observation }) {
  const words = useWords();
  const { t, of } = words;
  const facts = [publisherText(words, source), dateText(words, source)];
  const where = whereText(words, observation, source);
  return (
    <>
      <cite>{of(source.title)}</cite>
      <span>{facts.join(t('list.dot'))}</span>
      {where !== null && <span className="evidence__where">{where}</span>}
    </>
  );
}
