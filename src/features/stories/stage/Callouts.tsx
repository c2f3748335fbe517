import type { Measure, Observation } from '../../../core/record/observation';
import { figureById } from '../../../core/record/recordIndex';
import { useAtlas } from '../../../ui/AtlasContext';
import { useAreaNames } from '../../../ui/useAreaNames';
import { hedgedText, numberText } from '../../../ui/wording/seriesText';
import { useWords } from '../../../ui/wording/useWords';
import { comparatorText, isMany, periodText, unitText } from '../../../ui/wording/values';
import type { Callout } from '../model/story';

/** What the room is to look at: published figures, large, each with its place, measure and period. */
export function Callouts({ callouts }: { readonly callouts: readonly Callout[] }) {
  const { t } = useWords();
  if (callouts.length === 0) return null;
  return (
    <ul className="callouts" aria-label={t('stage.callouts')}>
      {callouts.map((callout, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: callouts have no id, and are never reordered on the stage
        <CalloutItem key={index} callout={callout} />
      ))}
    </ul>
  );
}

function CalloutItem({ callout: { figure, place, text } }: { readonly callout: Callout }) {
  const words = useWords();
  const record = useAtlas(({ data }) => data.record);
  const observation = figure === null ? null : figureById(record, figure);
  const measure = observation === null ? undefined : record.measures.get(observation.measure);
  const adcode = observation?.adcode ?? place;
  const nameOf = useAreaNames(adcode === null ? [] : [adcode]);
  const said = words.of(text);
  if (figure !== null && observation === null)
    return (
      <li className="callout">
        {adcode !== null && <span className="callout__place">{nameOf(adcode)}</span>}
        <span className="callout__text">{words.t('slide.absent')}</span>
      </li>
    );
  if (observation === null || measure === undefined)
    return (
      <li className="callout">
        {adcode !== null && <span className="callout__place">{nameOf(adcode)}</span>}
        {said !== '' && <b className="callout__text">{said}</b>}
      </li>
    );
  const comparator = comparatorText(words, observation);
  return (
    <li className="callout">
      <span className="callout__place">{nameOf(observation.adcode)}</span>
      <CalloutValue observation={observation} measure={measure} />
      <span className="callout__text">{said === '' ? words.of(measure.name) : said}</span>
      <small>
        {[periodText(words, observation.period), ...(comparator === null ? [] : [comparator])].join(
          words.t('list.dot'),
        )}
      </small>
    </li>
  );
}

interface CalloutValueProps {
  readonly observation: Observation;
  readonly measure: Measure;
}

/** The number on one line, its unit smaller behind it; a per cent sign belongs to the number. */
function CalloutValue({ observation, measure }: CalloutValueProps) {
  const words = useWords();
  if (measure.unit === 'percent') return <b className="callout__value">{hedgedText(words, observation, measure)}</b>;
  const unit = unitText(words, measure);
  return (
    <span>
      <b className="callout__value">{numberText(words, observation, measure)}</b>{' '}
      <span className="callout__unit">{isMany(unit) ? `× ${unit}` : unit}</span>
    </span>
  );
}
