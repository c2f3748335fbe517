import type { Measure, Observation } from '../../record/observation';
import { type Inconsistency, inconsistencyOf } from './inconsistency';

/** What a Chinese name calls a change, and what it calls something of each day. */
const CHANGE = /变化|增减/;
const OF_A_DAY = /每日|日均/;

/**
 * Holds each figure against what its measure is: a change is called one, shares are in percent and counts are not, a
 * stock stands on a day and a flow lasts longer, and a daily mean, which alone is a stock over many days, is called so.
 */
export function checkMeasures(
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
): readonly Inconsistency[] {
  return observations.flatMap((observation) => {
    const measure = measures.get(observation.measure);
    if (measure === undefined) return [];
    const { kind, unit, span, name } = measure;
    const isOfADay = OF_A_DAY.test(name.zh);
    const isOneDay = observation.period.start === observation.period.end;
    const contradiction = (says: string, is: string) =>
      inconsistencyOf(observation, 'not-as-measured', { measure: measure.id, name: name.zh, says, is });
    return [
      ...((kind === 'change') === CHANGE.test(name.zh) ? [] : [contradiction(`kind "${kind}"`, `called “${name.zh}”`)]),
      ...(kind === 'rate' && unit !== 'percent' ? [contradiction('kind "rate"', `in "${unit}"`)] : []),
      ...(kind === 'count' && unit === 'percent' ? [contradiction('kind "count"', 'in percent')] : []),
      ...(span === 'flow' && isOneDay ? [contradiction('span "flow"', 'of one day')] : []),
      ...(span === 'stock' && !isOneDay && !isOfADay ? [contradiction('span "stock"', 'of more than a day')] : []),
      ...(observation.qualifier === 'daily-mean' && !isOfADay
        ? [contradiction('qualifier "daily-mean"', `called “${name.zh}”`)]
        : []),
    ];
  });
}
