import type { AmbiguousPlace } from '../../domain/ownFigures/ledger';
import { PlaceDecision } from './PlaceDecision';
import { PlaceLine } from './PlaceLine';
import { ShortList } from './ShortList';

/** Names that several areas have: the reader says which is meant. */
export function AmbiguousList({ places }: { readonly places: readonly AmbiguousPlace[] }) {
  return (
    <ShortList items={places} keyOf={({ key }) => key}>
      {(place) => (
        <>
          <PlaceLine place={place} />
          <PlaceDecision place={place} candidates={place.candidates} />
        </>
      )}
    </ShortList>
  );
}
