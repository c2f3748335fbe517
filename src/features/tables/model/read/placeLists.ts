import type { Adcode } from '../../../../core/areas/area';
import type { PlaceCandidate } from '../../../../core/areas/resolve/resolution';
import type { JoinableArea } from '../join/joinReport';
import type { MatchedHow, MatchedPlace, SetAsidePlace, TablePlace, UnmatchedPlace } from '../matchReport';

/** Of a place: its area; `set-aside` for what is none; `open` where it is not known which. */
export type Standing = Adcode | 'set-aside' | 'open';

/** The places of a table as they are settled one by one, each by its index. */
export interface PlaceLists {
  readonly standings: readonly Standing[];
  readonly matched: readonly MatchedPlace[];
  readonly setAside: readonly SetAsidePlace[];
  readonly unmatched: readonly UnmatchedPlace[];
  match(index: number, area: JoinableArea, how: MatchedHow): void;
  putAside(index: number, rule: SetAsidePlace['rule'], within?: JoinableArea): void;
  /** It stays open. */
  leave(index: number, rule: UnmatchedPlace['rule'], suggestions?: readonly PlaceCandidate[]): void;
}

export function createPlaceLists(places: readonly TablePlace[]): PlaceLists {
  const standings = new Array<Standing>(places.length).fill('open');
  const matched: MatchedPlace[] = [];
  const setAside: SetAsidePlace[] = [];
  const unmatched: UnmatchedPlace[] = [];
  return {
    standings,
    matched,
    setAside,
    unmatched,
    match(index, area, how) {
      matched.push({ ...places[index]!, ...area, how });
      standings[index] = area.adcode;
    },
    putAside(index, rule, within) {
      setAside.push({ ...places[index]!, rule, ...(within === undefined ? {} : { within }) });
      standings[index] = 'set-aside';
    },
    leave(index, rule, suggestions = []) {
      unmatched.push({ ...places[index]!, rule, suggestions });
    },
  };
}
