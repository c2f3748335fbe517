import type { Adcode } from '../areas/area';
import { keptBy } from '../text/keptBy';
import type { Observation, PublishedRecord } from './observation';
import { observationsByArea } from './recordIndex';
import { tableFigures } from './tableFigures';

/** Whether a figure is context, from the census or measured on the boundaries, and so none that a bulletin published. */
export function isContext(
  { sources }: Pick<PublishedRecord, 'sources'>,
  { source }: Pick<Observation, 'source'>,
): boolean {
  const kind = sources.get(source)?.kind;
  return kind === 'census' || kind === 'boundaries';
}

/** How many figures each place has, but for context. */
export const publishedCounts = keptBy((record: PublishedRecord): ReadonlyMap<Adcode, number> => {
  const counts = new Map<Adcode, number>();
  for (const [adcode, observations] of observationsByArea(record))
    counts.set(adcode, observations.filter((observation) => !isContext(record, observation)).length);
  for (const table of record.tables) {
    const figures = tableFigures(table);
    for (const adcode of figures.adcodes) counts.set(adcode, (counts.get(adcode) ?? 0) + figures.countOf(adcode));
  }
  return counts;
});
