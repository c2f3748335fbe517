import type { Adcode } from '../core/areas/area';
import type { Portrayal, PortrayedArea } from '../core/portrayal/portrayal';

const known = new WeakMap<Portrayal, ReadonlyMap<Adcode, PortrayedArea>>();

/** How an area is drawn; null for one that the portrayal's level does not hold, as a province or a county. */
export function portrayedArea(portrayal: Portrayal, adcode: Adcode): PortrayedArea | null {
  let areas = known.get(portrayal);
  if (areas === undefined) {
    areas = new Map(portrayal.areas.map((area) => [area.adcode, area]));
    known.set(portrayal, areas);
  }
  return areas.get(adcode) ?? null;
}
