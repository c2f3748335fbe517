import type { Adcode } from '../../../core/areas/area';

/**
 * What becomes of several figures for one area, measure and period. `keep-first` and `keep-last` go by the rows of the
 * file; `keep-latest` by the time that a column says, as of snapshots of one day; `refuse`: none is shown.
 */
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

export const DUPLICATE_CHOICES = ['keep-first', 'keep-last', 'keep-latest', 'sum', 'refuse'] as const;

/** What the reader decided of what a join left open. */
export interface Decisions {
  /** By the key of the place as it is written (`placeKey`): the area that it means, or null to leave it out. */
  readonly places: Readonly<Record<string, Adcode | null>>;
  /** By the area; `*` for all that have none of their own. */
  readonly duplicates: Readonly<Record<string, DuplicateChoice>>;
}

export const NO_DECISIONS: Decisions = { places: {}, duplicates: {} };

/** What is decided for an area's figures: for itself, or for all; null: nothing. */
export function duplicateChoice({ duplicates }: Decisions, adcode: Adcode): DuplicateChoice | null {
  return duplicates[adcode] ?? duplicates['*'] ?? null;
}

/** Of a place with what stands beside it, so that 朝阳 in 辽宁 and 朝阳 in 北京 are decided apart. */
export function placeKey(text: string, province: string | null, city: string | null): string {
  return [text, province ?? '', city ?? ''].join('|');
}
