import type { Adcode } from '../../core/areas/area';
import type { LegendClass, Portrayal } from '../../core/portrayal/portrayal';

/** A class of categories as a bar: as long as it has areas. */
export interface CategoryBar {
  readonly legendClass: LegendClass;
  /** Of the longest bar, 0–1. */
  readonly share: number;
  /** By adcode. */
  readonly adcodes: readonly Adcode[];
}

/** The categories that areas have, the highest of an order or the most frequent first. */
export function categoryBars({ areas, legend }: Pick<Portrayal, 'areas' | 'legend'>): readonly CategoryBar[] {
  const most = legend.classes.reduce((largest, { count }) => Math.max(largest, count), 0);
  return legend.classes
    .map((legendClass, index) => ({
      legendClass,
      share: most === 0 ? 0 : legendClass.count / most,
      adcodes: areas
        .filter(({ classIndex }) => classIndex === index)
        .map(({ adcode }) => adcode)
        .sort(),
    }))
    .filter(({ adcodes }) => adcodes.length > 0)
    .reverse();
}
