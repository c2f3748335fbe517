import { observationNote } from '../../core/record/authored/note';
import type { Measure, Observation, Source } from '../../core/record/observation';
import { CiteFigure } from '../../ui/citation/CiteFigure';
import { SourceLink } from '../../ui/citation/SourceLink';
import { dateText, publisherText } from '../../ui/wording/sourceWords';
import { useWords } from '../../ui/wording/useWords';
import {
  comparatorText,
  paragraphText,
  periodText,
  printedText,
  qualifierText,
  scopeText,
  unquoted,
  valueText,
} from '../../ui/wording/values';

interface EvidenceListProps {
  readonly observation: Observation;
  readonly source: Source | null;
  readonly measure: Measure;
}

/** How one figure was printed, how it was read, and in which document it stands. */
export function EvidenceList({ observation, source, measure }: EvidenceListProps) {
  const words = useWords();
  const { t, of } = words;
  const note = observationNote(observation);
  const printed = printedText(words, observation, source);
  const rows: readonly (readonly [label: string, content: string | null])[] = [
    [
      t('evidence.printed'),
      observation.published === '' ? printed : t('card.quoted', { text: unquoted(observation.published) }),
    ],
    [t('evidence.value'), valueText(words, observation.value, measure)],
    [t('evidence.qualifier'), qualifierText(words, observation)],
    [t('evidence.comparator'), comparatorText(words, observation)],
    [t('evidence.period'), periodText(words, observation.period)],
    [t('evidence.scope'), scopeText(words, observation)],
    [t('evidence.file'), observation.column === undefined ? null : observation.file],
    [t('evidence.note'), note === null ? null : of(note)],
  ];
  return (
    <dl>
      {rows.map(
        ([label, content]) =>
          content !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{t('evidence.source')}</dt>
        <dd>
          {source === null ? observation.source : <SourceLines source={source} observation={observation} />}
          {observation.published !== '' && <CiteFigure observation={observation} />}
        </dd>
      </div>
    </dl>
  );
}

function SourceLines({ source, observation }: { readonly source: Source; readonly observation: Observation }) {
  const words = useWords();
  const { t, of } = words;
  const facts = [publisherText(words, source), dateText(words, source), paragraphText(words, observation)];
  return (
    <>
      <cite>{of(source.title)}</cite>
      <span>{facts.filter((fact) => fact !== null).join(t('list.dot'))}</span>
      <SourceLink source={source.id} />
      {source.note !== null && <span>{of(source.note)}</span>}
      {source.url !== null && (
        <a href={source.url} target="_blank" rel="noreferrer">
          {t('card.openSource')}
        </a>
      )}
    </>
  );
}
