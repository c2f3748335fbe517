import { figureById } from '../../../core/record/recordIndex';
import { useAtlas } from '../../../ui/AtlasContext';
import { useAreaNames } from '../../../ui/useAreaNames';
import { useWords } from '../../../ui/wording/useWords';
import type { Callout } from '../model/story';
import { calloutWords } from '../slides/calloutWords';

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

function CalloutItem({ callout }: { readonly callout: Callout }) {
  const words = useWords();
  const record = useAtlas(({ data }) => data.record);
  const adcode = (callout.figure === null ? null : figureById(record, callout.figure)?.adcode) ?? callout.place;
  const nameOf = useAreaNames(adcode === null ? [] : [adcode]);
  const { place, value, unit, text, detail } = calloutWords(words, record, callout, nameOf);
  const isText = value === '' && callout.figure === null;
  return (
    <li className="callout">
      {place !== '' && <span className="callout__place">{place}</span>}
      {value !== '' && (
        <span>
          <b className="callout__value">{value}</b>
          {unit !== '' && <span className="callout__unit"> {unit}</span>}
        </span>
      )}
      {isText && text !== '' && <b className="callout__text">{text}</b>}
      {!isText && <span className="callout__text">{text}</span>}
      {detail !== '' && <small>{detail}</small>}
    </li>
  );
}
