import { type CSSProperties, useMemo, useRef } from 'react';
import { figureById } from '../../../core/record/recordIndex';
import { useAtlas } from '../../../ui/AtlasContext';
import { useAreaNames } from '../../../ui/useAreaNames';
import { useWords } from '../../../ui/wording/useWords';
import type { PlacedCallout } from '../model/placeCallouts';
import type { Callout } from '../model/story';
import { calloutWords } from '../slides/calloutWords';
import { type PointingCallout, useCalloutPlaces } from './useCalloutPlaces';

/** What the room is to look at: published figures, large, each on a line to its place; those of one place together. */
export function Callouts({ callouts }: { readonly callouts: readonly Callout[] }) {
  const { t } = useWords();
  const record = useAtlas(({ data }) => data.record);
  const list = useRef<HTMLUListElement>(null);
  const groups = useMemo(() => {
    const byPlace = new Map<string | null, Callout[]>();
    for (const callout of callouts) {
      const figure = callout.figure === null ? null : figureById(record, callout.figure);
      const adcode = figure?.adcode ?? callout.place;
      byPlace.set(adcode, [...(byPlace.get(adcode) ?? []), callout]);
    }
    return [...byPlace];
  }, [callouts, record]);
  const places = useCalloutPlaces(
    list,
    groups.map(([adcode]) => adcode),
  );
  const shown = useAtlas(({ portrayal }) => portrayal.areas);
  // A callout of something else does not stand for the figure on the map.
  const isSaid = useMemo(() => {
    const ids = new Set(shown.flatMap(({ value, observation }) => (value === null ? [] : (observation?.id ?? []))));
    return groups.map(([, members]) => members.some(({ figure }) => figure !== null && ids.has(figure)));
  }, [groups, shown]);
  if (callouts.length === 0) return null;
  return (
    <ul ref={list} className="callouts" aria-label={t('stage.callouts')} data-placed={places !== null}>
      {groups.map(([adcode, members], index) => (
        <CalloutGroup key={adcode} adcode={adcode} callouts={members} place={places?.[index] ?? null} />
      ))}
      {places !== null && <Leaders places={places} />}
      {places !== null && <Spots places={places.filter((_, index) => isSaid[index])} />}
    </ul>
  );
}

interface CalloutGroupProps {
  readonly adcode: string | null;
  readonly callouts: readonly Callout[];
  readonly place: PlacedCallout | null;
}

function CalloutGroup({ adcode, callouts, place }: CalloutGroupProps) {
  const words = useWords();
  const record = useAtlas(({ data }) => data.record);
  const nameOf = useAreaNames(adcode === null ? [] : [adcode]);
  const legend = useAtlas(({ portrayal }) => portrayal.legend);
  // The legend says the time where all figures of the map are of one.
  const saidPeriod = legend.periods.length === 1 ? (legend.periods[0] ?? null) : null;
  const told = callouts.map((callout) => calloutWords(words, record, callout, nameOf, saidPeriod));
  // Said once if all are of the same period.
  const [detail, ...others] = new Set(told.map((one) => one.detail));
  const isShared = others.length === 0;
  const at: CSSProperties = place === null ? {} : { left: place.box.x, top: place.box.y };
  return (
    <li className="callout" style={at}>
      {told[0]?.place !== '' && <span className="callout__place">{told[0]?.place}</span>}
      {told.map(({ value, unit, text, detail: own }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: callouts have no id, and are never reordered on the stage
        <div key={index}>
          {value !== '' && (
            <span>
              <b className="callout__value">{value}</b>
              {unit !== '' && <span className="callout__unit"> {unit}</span>}
            </span>
          )}
          {text !== '' && <span className="callout__text">{text}</span>}
          {!isShared && own !== '' && <small>{own}</small>}
        </div>
      ))}
      {isShared && detail !== undefined && detail !== '' && <small>{detail}</small>}
    </li>
  );
}

/** Where the map needs no label, since its figure is in a callout. */
function Spots({ places }: { readonly places: readonly (PointingCallout | null)[] }) {
  return places.map((place, index) =>
    place?.at == null ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as the callouts
      <li key={index} className="callout-spot" aria-hidden="true" style={{ left: place.at[0], top: place.at[1] }} />
    ),
  );
}

/** Lines to what callouts point at, where each ends in a dot. */
function Leaders({ places }: { readonly places: readonly (PlacedCallout | null)[] }) {
  return (
    <li className="leaders" aria-hidden="true">
      <svg aria-hidden="true">
        {places.map((place, index) =>
          place?.leader == null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as the callouts
            <g key={index}>
              <path d={`M${place.leader.from.join(' ')}L${place.leader.to.join(' ')}`} />
              <circle cx={place.leader.to[0]} cy={place.leader.to[1]} r="0.25rem" />
            </g>
          ),
        )}
      </svg>
    </li>
  );
}
