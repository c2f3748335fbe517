import type { AmbiguousPlace } from '../model/matchReport';
import { ShortList } from '../parts/ShortList';
import { PlaceDecision } from './PlaceDecision';
import { PlaceLine } from './PlaceLine';

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
