import type { Adcode } from '../../core/areas/area';
import { countedParagraphs } from '../../core/record/countedParagraphs';
import { formatDecimals } from '../../core/record/format';
import { formatParagraphs, type SourceSummary } from '../../core/record/sourceSummary';
import { useAreaNames } from '../../ui/useAreaNames';
import { dateText, publisherText } from '../../ui/wording/sourceWords';
import { useWords } from '../../ui/wording/useWords';
import { periodText } from '../../ui/wording/values';
import { Places } from './Places';
import { Remark } from './Remark';
import { type Sections, sectionId } from './useSections';

interface SourceSectionProps {
  readonly sections: Pick<Sections, 'headingOf'>;
  readonly summary: SourceSummary;
  readonly showPlace: (adcode: Adcode, figure?: string) => void;
}

/** One document: who published it and when, what the record holds of it, and what has to be known. */
export function SourceSection({ sections, summary, showPlace }: SourceSectionProps) {
  const words = useWords();
  const { t, of, language } = words;
  const { source, places, period, paragraphs, contradictions, notes } = summary;
  const nameOf = useAreaNames([
    ...places.map(({ adcode }) => adcode),
    ...(source.adcode === null ? [] : [source.adcode]),
  ]);
  const counted = countedParagraphs(paragraphs, source.body);
  const listed = (numbers: readonly number[]) => formatParagraphs(numbers, t('list.separator'));
  const facts: readonly (readonly [string, string])[] = [
    [t('sources.figures'), formatDecimals(summary.figures, 0, language)],
    [t('sources.measures'), formatDecimals(summary.measures, 0, language)],
    ...(period === null ? [] : [[t('sources.period'), periodText(words, period)] as const]),
    ...(counted.paragraphs.length === 0 ? [] : [[t('sources.paragraphs'), listed(counted.paragraphs)] as const]),
    ...(counted.others.length === 0
      ? []
      : [[t(source.body === undefined ? 'sources.lines' : 'sources.linesBeside'), listed(counted.others)] as const]),
    ...(source.licence === null ? [] : [[t('sources.licence'), source.licence] as const]),
  ];
  return (
    <section className="source" aria-labelledby={sectionId(source.id)}>
      <h4 {...sections.headingOf(sectionId(source.id))}>
        <cite>{of(source.title)}</cite>
      </h4>
      <p className="source__publisher">
        {[
          publisherText(words, source),
          dateText(words, source),
          ...(source.adcode === null ? [] : [nameOf(source.adcode)]),
        ].join(t('list.dot'))}
      </p>
      {source.covers !== null && <p>{of(source.covers)}</p>}
      {source.url !== null && (
        <a href={source.url} target="_blank" rel="noreferrer">
          {t('card.openSource')}
        </a>
      )}
      <dl className="source__facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <div>
          <dt>{t('sources.places')}</dt>
          <dd>
            <Places places={places} nameOf={nameOf} showPlace={showPlace} />
          </dd>
        </div>
      </dl>
      {source.note !== null && <p className="source__note">{of(source.note)}</p>}
      {(
        [
          ['contradictions', contradictions],
          ['notes', notes],
        ] as const
      ).map(
        ([kind, remarks]) =>
          remarks.length > 0 && (
            <div key={kind} className="source__remarks">
              <h5>{t(`sources.${kind}`)}</h5>
              <ul>
                {remarks.map((remark) => (
                  <Remark
                    key={remark.text.en}
                    remark={remark}
                    isGrave={kind === 'contradictions'}
                    nameOf={places.length === 1 ? null : nameOf}
                    showPlace={showPlace}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
