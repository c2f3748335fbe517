import type { Adcode, AreaNames, Level } from '../../../../core/areas/area';
import type { PlaceCandidate, ResolvedHow } from '../../../../core/areas/resolve/resolution';

/** A row of a reader's table. */
export interface TableRow {
  /** As a spreadsheet counts it: the heading is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** The level of a table's places: one for all, or `each` its own, where areas stand together with their parts. */
export type PlacesLevel = Level | 'each';

/** Which columns (from 0) say where a row belongs, and the level of the areas that its places are. */
export interface JoinColumns {
  readonly place: number;
  readonly province: number | null;
  readonly city: number | null;
  /** undefined: each place is of its own. */
  readonly level: Level | undefined;
  /** The column that says the place again: codes beside names, or names beside codes. */
  readonly beside?: number | null;
}

/** The part of an area that joining needs. */
export interface JoinableArea {
  readonly adcode: Adcode;
  readonly names: AreaNames;
}

/**
 * Why a row is no place of the table's level, and so no gap in the join:
 *
 * - `empty`: the place cell says nothing, or that nothing is known: NA, null, —;
 * - `total`: 合计, 全省, Total;
 * - `remainder`: the places that are not named, or what is of none: 其他, Other, 待明确地区, 中央本级, 境外输入;
 * - `region`: several areas together: 东部地区, 长三角;
 * - `note`: a note or source line below the table;
 * - `heading`: the heading, printed again;
 * - `higher-level`: an area of a level above, whose parts the table lists (山东省 among its prefectures);
 * - `lower-level`: a part of an area that the table lists (历下区 below 济南市), where figures of prefectures are asked for.
 */
export type SetAsideRule =
  | 'empty'
  | 'total'
  | 'remainder'
  | 'region'
  | 'note'
  | 'heading'
  | 'higher-level'
  | 'lower-level';

export interface MatchedRow {
  readonly row: number;
  readonly text: string;
  readonly adcode: Adcode;
  /** The substitution that was made. */
  readonly how: ResolvedHow;
}

export interface UnmatchedRow {
  readonly row: number;
  readonly text: string;
  /**
   * `unknown`: no such name; `former`: one of another time, since divided or of another level; `elsewhere`: known, but of
   * another level, province or city; `not-drawn`: known, but the map has no such area.
   */
  readonly rule: 'unknown' | 'former' | 'elsewhere' | 'not-drawn';
  /** Offered, never applied. */
  readonly suggestions: readonly PlaceCandidate[];
}

/** A name of several areas, or a code and a name in one row that mean different ones. */
export interface AmbiguousRow {
  readonly row: number;
  readonly text: string;
  readonly candidates: readonly PlaceCandidate[];
}

export interface SetAsideRow {
  readonly row: number;
  readonly text: string;
  readonly rule: SetAsideRule;
}

/** Several rows that mean one area, such as 济南市 and 莱芜市 in a table of before 2019. All stay in `matched`. */
export interface DuplicateRows {
  readonly adcode: Adcode;
  readonly rows: readonly { readonly row: number; readonly text: string }[];
}

/** Every row is in exactly one of `matched`, `unmatched`, `ambiguous` and `setAside`. */
export interface JoinReport {
  readonly matched: readonly MatchedRow[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly ambiguous: readonly AmbiguousRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly duplicates: readonly DuplicateRows[];
  readonly areasWithoutData: readonly JoinableArea[];
}
