import type { Adcode } from './area';
import type { Observation, PublishedRecord } from './observation';

type ByArea = ReadonlyMap<Adcode, readonly Observation[]>;

const nothing: ByArea = new Map();
// A record never changes once it is read, and is looked up at every theme switch.
const indices = new WeakMap<PublishedRecord, ReadonlyMap<string, ByArea>>();

/** The figures of a measure by area. */
export function observationsOf(record: PublishedRecord, measure: string): ByArea {
  let index = indices.get(record);
  if (index === undefined) {
    index = indexByMeasure(record);
    indices.set(record, index);
  }
  return index.get(measure) ?? nothing;
}

function indexByMeasure({ observations }: PublishedRecord): ReadonlyMap<string, ByArea> {
  const index = new Map<string, Map<Adcode, Observation[]>>();
  for (const observation of observations) {
    let byArea = index.get(observation.measure);
    if (byArea === undefined) {
      byArea = new Map();
      index.set(observation.measure, byArea);
    }
    const ofArea = byArea.get(observation.adcode);
    if (ofArea === undefined) byArea.set(observation.adcode, [observation]);
    else ofArea.push(observation);
  }
  return index;
}
