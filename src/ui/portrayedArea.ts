import type { Adcode } from '../core/areas/area';
import type { Portrayal, PortrayedArea } from '../core/portrayal/portrayal';
import { keptBy } from '../core/text/keptBy';

const areasOf = keptBy(
  ({ areas }: Portrayal): ReadonlyMap<Adcode, PortrayedArea> => new Map(areas.map((area) => [area.adcode, area])),
);

/** How an area is drawn; null for one that the portrayal's level does not hold, as a province or a county. */
export function portrayedArea(portrayal: Portrayal, adcode: Adcode): PortrayedArea | null {
  return areasOf(portrayal).get(adcode) ?? null;
}
