import type { CleanAreas } from './cleanAreas';
import { geodesicAreaKm2 } from './geodesicArea';

/** Areas of the prefectures and, summed up, of their provinces, in km². */
export function areasInKm2({ features }: CleanAreas): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { properties, geometry } of features) {
    const km2 = geodesicAreaKm2(geometry);
    const province = `${properties.adcode.slice(0, 2)}0000`;
    areas.set(properties.adcode, km2);
    if (province !== properties.adcode) areas.set(province, (areas.get(province) ?? 0) + km2);
  }
  return areas;
}
