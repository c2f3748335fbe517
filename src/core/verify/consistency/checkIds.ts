import type { Observation, Source } from '../../record/observation';
import { type Inconsistency, inconsistencyOf } from './inconsistency';

/**
 * Holds each id against its row: `<source>-<measure>-<adcode>`, or without the place where it is the source's own. Links,
 * overlays and contradictions name figures by it, so it must not lead to another. A source's id has its year.
 */
export function checkIds(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): readonly Inconsistency[] {
  const told = new Set<string>();
  return observations.flatMap((observation) => {
    const { id, source, measure, adcode } = observation;
    const published = sources.get(source);
    const ofPlace = `${source}-${measure}-${adcode}`;
    const expected = adcode === published?.adcode ? `${source}-${measure}` : ofPlace;
    const found =
      id === expected || id === ofPlace ? [] : [inconsistencyOf(observation, 'id-says-otherwise', { id, expected })];
    if (published === undefined || told.has(source) || isOfItsYear(published)) return found;
    told.add(source);
    return [...found, inconsistencyOf(observation, 'source-says-otherwise', { source, date: published.date })];
  });
}

/** A bulletin whose id ends with a year came out in it; a census, for one, has the year that it counts. */
function isOfItsYear({ id, kind, date }: Source): boolean {
  const year = /-(\d{4})$/.exec(id)?.[1];
  return kind !== 'bulletin' || year === undefined || date.startsWith(year);
}
