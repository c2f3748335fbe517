/** What can be wrong with the authored tables of the record. */
export type ProblemCode =
  | 'missing-file'
  | 'unlisted-file'
  | 'missing-column'
  | 'unknown-column'
  | 'wrong-cell-count'
  | 'unclosed-quote'
  | 'empty-cell'
  | 'bad-choice'
  | 'not-a-number'
  | 'bad-date'
  | 'bad-period'
  | 'bad-paragraph'
  | 'bad-lines'
  | 'negative-count'
  | 'compared-count'
  | 'more-than-whole'
  | 'period-after-publication'
  | 'place-of-another'
  | 'bad-requires'
  | 'duplicate-id'
  | 'unknown-topic'
  | 'unknown-unit'
  | 'unknown-source'
  | 'unknown-measure'
  | 'unknown-adcode'
  | 'unknown-comparability'
  | 'unknown-observation'
  | 'group-named-as-measure'
  | 'wrong-unit'
  | 'wrong-file'
  | 'duplicate-observation'
  | 'conflicting-observation'
  | 'sources-disagree'
  | 'missing-definition'
  | 'not-comparable'
  | 'bad-edition'
  | 'bad-digest'
  | 'unknown-edition'
  | 'duplicate-revision'
  | 'unknown-revised';

/**
 * One thing that is wrong with one line of one file. The row is left out of the record, the others are kept; only
 * `unknown-column`, `unknown-comparability` and `sources-disagree` tell of something that was kept nevertheless.
 *
 * Language-neutral like a Notice: `code` picks the sentence, `values` fill its places.
 */
export interface Problem {
  /** Relative to the folder of the tables: "observations/dalian-2022.csv". */
  readonly file: string;
  /** Counted from 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}
