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
  /** Of each class. A category has its own place among them at both. */
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
  if (categories !== undefined)
    return {
      colours: categoryColours(categories, ramp, appearance),
      edges: categories.names.map((_, index) => ({ lower: index, upper: index })),
      indexOf: (value) => value,
    };
  if (classification === null) return NO_CLASSES;
  const { breaks } = classification;
  return {
    colours: classColours(breaks, ramp, appearance),
    edges: breaks.slice(1).map((upper, index) => ({ lower: breaks[index]!, upper })),
    indexOf: (value) => classOf(breaks, value),
  };
}
