import type { Adcode, AreaNames } from '../../../core/areas/area';
import type { PlaceCandidate, ResolvedHow } from '../../../core/areas/resolve/resolution';
import type { Period } from '../../../core/record/observation';
import type { DuplicateChoice } from './decisions';
import type { JoinableArea, PlacesLevel, SetAsideRule, UnmatchedRow } from './join/joinReport';

/** A place as a table writes it, once however many rows name it. */
export interface TablePlace {
  /** `placeKey`: what decisions are remembered by. */
  readonly key: string;
  readonly text: string;
  /** What the columns beside it say; null where there are none. */
  readonly province: string | null;
  readonly city: string | null;
  /** The first rows that name it (up to MOST_ROWS_NAMED), as a spreadsheet counts them. */
  readonly rows: readonly number[];
  readonly rowCount: number;
}

export const MOST_ROWS_NAMED = 20;

/** `chosen`: the reader decided it. */
export type MatchedHow = ResolvedHow | 'chosen';

export interface MatchedPlace extends TablePlace {
  readonly adcode: Adcode;
  readonly names: AreaNames;
  readonly how: MatchedHow;
}

export interface AmbiguousPlace extends TablePlace {
  readonly candidates: readonly PlaceCandidate[];
}

export interface UnmatchedPlace extends TablePlace {
  readonly rule: UnmatchedRow['rule'];
  readonly suggestions: readonly PlaceCandidate[];
}

/**
 * `left-out`: the reader decided it. `part`: what was since merged into an area (莱芜市 into 济南市), where the table has a
 * row of that area itself; neither stands for the other.
 */
export interface SetAsidePlace extends TablePlace {
  readonly rule: SetAsideRule | 'left-out' | 'part';
  /** Of a part: what it was merged into. */
  readonly within?: JoinableArea;
}

/** One of several figures, as its row has it. */
interface DuplicateRow {
  readonly row: number;
  /** The place. */
  readonly text: string;
  /** The figure as it is printed, cut to 80 characters. */
  readonly printed: string;
}

/** Several figures for one measure, by its key, and period; of equal rows the first. */
export interface DuplicateGroup {
  readonly measure: string;
  readonly period: Period;
  readonly rows: readonly DuplicateRow[];
}

/** Several figures for an area: those of the first measure and period. */
export interface DuplicateFigures extends DuplicateGroup {
  readonly adcode: Adcode;
  readonly names: AreaNames;
  /** Those of further measures and periods (the first MOST_GROUPS_NAMED, with the first). */
  readonly further: readonly DuplicateGroup[];
  /** How many measures and periods of the area are concerned. */
  readonly count: number;
  /** What may be chosen: nothing is added up but counts, and nothing is the latest where no column says when. */
  readonly choices: readonly DuplicateChoice[];
  /** null: not decided, and so none of them is shown. */
  readonly choice: DuplicateChoice | null;
}

export const MOST_GROUPS_NAMED = 5;

/** The account of a join: each place of the table is in exactly one of the first four. */
export interface MatchReport {
  readonly level: PlacesLevel;
  readonly matched: readonly MatchedPlace[];
  readonly ambiguous: readonly AmbiguousPlace[];
  readonly unmatched: readonly UnmatchedPlace[];
  readonly setAside: readonly SetAsidePlace[];
  readonly duplicates: readonly DuplicateFigures[];
  readonly areasWithoutData: readonly JoinableArea[];
}

/** How many things of a match report wait for a decision. */
export function openCount({ ambiguous, unmatched, duplicates }: MatchReport): number {
  // Places without an area on the map leave nothing to decide.
  const undecided = unmatched.filter(({ rule }) => rule !== 'not-drawn');
  return ambiguous.length + undecided.length + duplicates.filter(({ choice }) => choice === null).length;
}
