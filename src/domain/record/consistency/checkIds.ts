import type { Observation, Source } from '../../observation';
import { type Inconsistency, inconsistencyOf } from './inconsistency';

/**
 * Holds each id against its row: `<source>-<measure>-<adcode>`, or without the place where it is the source's own. Links,
 * overlays and contradictions name figures by it, so it must not lead to another.
 */
export function checkIds(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): readonly Inconsistency[] {
  return observations.flatMap((observation) => {
    const { id, source, measure, adcode } = observation;
    const own = sources.get(source)?.adcode ?? null;
    const ofPlace = `${source}-${measure}-${adcode}`;
    const expected = adcode === own ? `${source}-${measure}` : ofPlace;
    return id === expected || id === ofPlace
      ? []
      : [inconsistencyOf(observation, 'id-says-otherwise', { id, expected })];
  });
}
