import { useWords } from '../../../ui/wording/useWords';
import type { PlacesLevel } from '../model/join/joinReport';
import type { UnmatchedPlace } from '../model/matchReport';
import { ShortList } from '../parts/ShortList';
import { useTableEdit } from '../parts/TableEditContext';
import { PlaceChooser } from './PlaceChooser';
import { PlaceDecision } from './PlaceDecision';
import { PlaceLine } from './PlaceLine';

interface UnmatchedListProps {
  readonly places: readonly UnmatchedPlace[];
  readonly level: PlacesLevel;
}

/** Names that no area has: near ones are offered and never taken by themselves, any other can be searched for. */
export function UnmatchedList({ places, level }: UnmatchedListProps) {
  const { t } = useWords();
  const { table } = useTableEdit();
  return (
    <ShortList items={places} keyOf={({ key }) => key}>
      {(place) => (
        <>
          <PlaceLine place={place}>
            <span className="place-line__why">{t(`data.unmatched.${place.rule}`)}</span>
          </PlaceLine>
          <PlaceDecision place={place} candidates={place.suggestions} />
          {!Object.hasOwn(table.decisions.places, place.key) && <PlaceChooser place={place} level={level} />}
        </>
      )}
    </ShortList>
  );
}
