import type { Wording } from '../../../text/wording';

/** A way to put values into classes; `index.ts` lists them, and everything else asks that list. */
export interface ClassificationMethod {
  /** As themes and links name it. */
  readonly id: string;
  readonly name: Wording;
  /**
   * What it may classify. Changes are classed about zero, so that a fall never looks like a rise; `percentages` are the
   * changes in per cent.
   */
  readonly suits: 'changes' | 'percentages' | 'others' | 'both';
  /** How many classes it always makes; absent where that is chosen. */
  readonly classCount?: number;
  /**
   * Whether it makes no more classes than there are different values: then it is asked for two at least, and for no
   * more than that.
   */
  readonly fitsValues: boolean;
  /**
   * n + 1 ascending edges of about n classes, from the smallest value to the largest; null for breaks by hand, which
   * come with the choice.
   *
   * @param sorted ascending, at least one value.
   */
  readonly breaksOf: ((sorted: ArrayLike<number>, classCount: number) => readonly number[]) | null;
}
