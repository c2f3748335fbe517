import { provinceAdcode } from '../../areas/area';
import type { PortrayedArea } from '../portrayal';

/** An area that is being portrayed: what it is among others is known once all are. */
export type AreaInMaking = Omit<PortrayedArea, 'isGap'> & { isGap: boolean };

/**
 * Tells the gaps among figures from all the other land: an area without a figure is one where its province has some.
 * A country that is hatched from end to end would be louder than its figures. In place, as there may be thousands.
 */
export function markGaps(areas: readonly AreaInMaking[]): void {
  const withFigures = new Set<string>();
  for (const { adcode, fill } of areas) if (fill !== null) withFigures.add(provinceAdcode(adcode));
  for (const area of areas) area.isGap = area.fill === null && withFigures.has(provinceAdcode(area.adcode));
}
