import type { Adcode, AreaNames, Level } from '../area';
import type { FormerDivision, Years } from '../formerDivisions';
import type { UndrawnPlace } from '../gazetteer';

/** By which kind of name a place was found: every substitution is named. `office`: by that of an office, 济南市公安局. */
export type ResolvedHow =
  | 'code'
  | 'full-name'
  | 'short-name'
  | 'alias'
  | 'traditional'
  | 'pinyin'
  | 'english'
  | 'office'
  | 'former'
  | 'merged';

/**
 * A place as somebody wrote it. All but `level` are taken as they come from a table: text or number; anything else, or
 * nothing, is "not given".
 */
export interface PlaceQuery {
  readonly name: unknown;
  /** The province that the place lies in: a name or code. */
  readonly province?: unknown;
  /** The prefecture that the place lies in: a name or code. */
  readonly city?: unknown;
  /** The level of the column that the name stands in. */
  readonly level?: Level | undefined;
  /** The year whose divisions are meant, as they were at its end; needs the former divisions. */
  readonly at?: number | undefined;
}

/** An area that a name may mean, or nearly spells. */
export interface PlaceCandidate {
  readonly adcode: Adcode;
  readonly level: Level;
  readonly names: AreaNames;
  /** Adcode of the province that it lies in. */
  readonly province: Adcode;
}

/** What is known of a name beside the area that it means. */
interface ResolutionDetail {
  /** The place without a code that the name means, or may mean as well: 台北市, 新北. */
  readonly undrawn?: UndrawnPlace;
  /** The divisions of another time that the name or code means, and what became of them. */
  readonly former?: readonly FormerDivision[];
  /** Of a year that was asked for: the name is younger than that. */
  readonly since?: Years;
}

export type Resolution = ResolutionDetail &
  (
    | { readonly status: 'matched'; readonly adcode: Adcode; readonly how: ResolvedHow }
    | { readonly status: 'ambiguous'; readonly candidates: readonly PlaceCandidate[] }
    | { readonly status: 'unmatched'; readonly suggestions: readonly PlaceCandidate[] }
  );
