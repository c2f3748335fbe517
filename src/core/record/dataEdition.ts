import type { BoundariesEdition } from '../areas/boundaries';
import type { PublishedRecord } from './observation';

/** What the data stand for: a reader who cites or downloads them can say which state of them was seen. */
export interface DataEdition {
  /** Date of the newest document in the record; the reader's own tables are no part of it. */
  readonly figures: string;
  /** Id and date of the boundaries. */
  readonly boundariesId: string;
  readonly boundaries: string;
}

export function dataEdition({ sources }: PublishedRecord, boundaries: BoundariesEdition): DataEdition {
  let figures = '';
  for (const { kind, date } of sources.values())
    if (kind !== 'boundaries' && kind !== 'own' && date > figures) figures = date;
  return { figures, boundariesId: boundaries.id, boundaries: boundaries.date };
}
