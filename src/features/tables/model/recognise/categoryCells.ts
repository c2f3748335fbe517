import { foldText } from '../../../../core/cells/foldText';
import { isMissingMark } from '../../../../core/cells/missingMarks';
import { MOST_CATEGORIES } from '../../../../core/record/categories/categories';
import { plainText } from '../../../../core/text/plainText';

/** Below a heading of categories, 无 is one. */
const NONE = /^(?:无|無|none)$/i;

/** What a cell of categories says; '' where nothing was published. */
export function categoryIn(text: string): string {
  const folded = foldText(text).trim();
  return isMissingMark(folded) && !NONE.test(folded) ? '' : plainText(text.trim());
}

/** Numbers the categories of each measure as its cells name them. */
export interface CategoryNumbers {
  /** null for one more than can be told apart. */
  of(measure: string, category: string): number | null;
}

export function createCategoryNumbers(): CategoryNumbers {
  const ofMeasures = new Map<string, Map<string, number>>();
  return {
    of(measure, category) {
      const known = ofMeasures.get(measure) ?? new Map<string, number>();
      ofMeasures.set(measure, known);
      const number = known.get(category) ?? known.size;
      if (number >= MOST_CATEGORIES) return null;
      known.set(category, number);
      return number;
    },
  };
}
