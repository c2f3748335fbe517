import { TriangleAlert } from 'lucide-react';
import type { SeriesPoint } from '../../core/record/figureSeries';
import type { Measure } from '../../core/record/observation';
import { useAtlas } from '../../ui/AtlasContext';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { whereText } from '../../ui/wording/whereText';

interface DisputedValuesProps {
  readonly point: SeriesPoint;
  readonly measure: Measure;
}

/** Values that contradict each other, each with where it stands; the reader judges. */
export function DisputedValues({ point, measure }: DisputedValuesProps) {
  const words = useWords();
  const { t } = words;
  const sources = useAtlas(({ data }) => data.record.sources);
  const count = point.observations.length;
  return (
    <div className="notice disputed" data-severity="warning">
      <TriangleAlert aria-hidden />
      <div>
        <p>
          <b>{t('severity.warning')}</b> {count === 2 ? t('card.twoValues') : t('card.manyValues', { count })}
        </p>
        <ul>
          {point.observations.map((observation) => {
            const { id, source, file, line } = observation;
            const document = sources.get(source) ?? null;
            const where = [
              document === null ? source : words.of(document.title),
              whereText(words, observation, document),
              file === '' ? null : t('card.atLine', { file, line }),
            ];
            return (
              <li key={`${id} ${file} ${line}`}>
                <b>{hedgedText(words, observation, measure)}</b>{' '}
                {where.filter((part) => part !== null).join(t('list.dot'))}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
