import { categoryClasses } from '../../record/categories/categories';
import type { Measure } from '../../record/observation';
import type { Theme } from '../../record/theme';
import { categoryColours } from '../categoryColours';
import { classOf } from '../classify/classOf';
import type { Appearance } from '../palette';
import type { Classification, LegendClass, Rgb } from '../portrayal';
import { classColours } from './classColours';

/** The classes that areas are filled by. */
export interface AreaClasses {
  readonly colours: readonly Rgb[];
  /** Of each class; of categories their places in the names, which are one and the same but where several share a class. */
  readonly edges: readonly Pick<LegendClass, 'lower' | 'upper'>[];
  /** The class of a value; −1 where there are none. */
  indexOf(value: number): number;
}

export const NO_CLASSES: AreaClasses = { colours: [], edges: [], indexOf: () => -1 };

/** Categories are classes as they are, those too that no area has; numbers fall into those of their classification. */
export function areaClasses(
  classification: Classification | null,
  { ramp }: Pick<Theme, 'ramp'>,
  { categories }: Pick<Measure, 'categories'>,
  appearance: Appearance,
): AreaClasses {
  if (categories !== undefined) {
    const edges = categoryClasses(categories);
    return {
      colours: categoryColours(categories, ramp, appearance),
      edges,
      indexOf: (value) => Math.max(0, value - (edges[0]?.upper ?? 0)),
    };
  }
  if (classification === null) return NO_CLASSES;
  const { breaks } = classification;
  return {
    colours: classColours(breaks, ramp, appearance),
    edges: breaks.slice(1).map((upper, index) => ({ lower: breaks[index]!, upper })),
    indexOf: (value) => classOf(breaks, value),
  };
}
