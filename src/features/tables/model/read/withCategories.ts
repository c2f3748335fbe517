import type { Categories } from '../../../../core/record/categories/categories';
import { categoriesOf, type SaidOrder } from '../../../../core/record/categories/categoriesOf';
import { groupBy } from '../../../../core/text/groupBy';
import { categoryIn } from '../recognise/categoryCells';
import type { MeasuredFigures } from './sumOfParts';

/**
 * The same with the categories that are left in them, in their order, and each value the place of its own there; parts of
 * one measure share them. Measures of numbers are as they were.
 */
export function withCategories(measured: readonly MeasuredFigures[]): readonly MeasuredFigures[] {
  const ofWholes = groupBy(
    measured.filter(({ measure }) => measure.kind === 'category'),
    wholeOf,
  );
  const categories = new Map(
    [...ofWholes].map(([whole, parts]) => [whole, categoriesOf(parts.flatMap(shownIn), parts[0]!.measure.order)]),
  );
  return measured.map((each) => {
    const own = categories.get(wholeOf(each));
    if (own === undefined || each.measure.kind !== 'category') return each;
    // Dropped measures have none.
    const values = each.figures.texts.map((text) => own.names.indexOf(categoryIn(text)));
    const order = followedOrder(each.measure.order, own);
    return { measure: { ...each.measure, categories: own, order }, figures: { ...each.figures, values } };
  });
}

function wholeOf({ measure: { key, part } }: MeasuredFigures): string {
  return part?.whole ?? key;
}

function shownIn({ figures: { texts, dropped } }: MeasuredFigures): readonly string[] {
  return texts.filter((_, index) => !dropped.has(index)).map(categoryIn);
}

/** What was said of an order, as far as it is followed: of one that does not name all, nothing. */
function followedOrder(said: SaidOrder, { names }: Categories): SaidOrder {
  if (said === null || said.length === 0) return said;
  return names.every((name) => said.includes(name)) ? names : null;
}
