import type { Member } from './readTopology';

/** The areas that an arc bounds, by the direction that it runs in around them: each on one side of it. */
export interface Owners {
  readonly forward: string[];
  readonly backward: string[];
}

/** Adcodes of the areas on both sides of each arc that bounds one. */
export function arcOwners(members: readonly Member[]): ReadonlyMap<number, Owners> {
  const owners = new Map<number, Owners>();
  for (const { adcode, arcs } of members) {
    for (const arc of arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      const entry = owners.get(index) ?? { forward: [], backward: [] };
      (arc < 0 ? entry.backward : entry.forward).push(adcode);
      owners.set(index, entry);
    }
  }
  return owners;
}
