import type { Language } from '../../text/text';

/** The categories of a measure that no numbers tell: its values are their places in `names`, from 0. */
export interface Categories {
  /** From the least to the most where they are ordered; else from the rarest to the most frequent. */
  readonly names: readonly string[];
  readonly isOrdered: boolean;
}

/** As many colours can be told apart on one map, whatever the eye, and in grey. */
export const MOST_COLOURS = 8;

/** What has more names sorts nothing. */
export const MOST_CATEGORIES = 30;

/** The categories that share a colour: places in the names, both ends included. */
export interface CategoryClass {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A class for each category as long as colours can be told apart; of more, the first names (the rarest, or the least of an
 * order) share one.
 */
export function categoryClasses({ names }: Pick<Categories, 'names'>): readonly CategoryClass[] {
  const shared = Math.max(0, names.length - MOST_COLOURS);
  return names.slice(shared).map((_, index) => ({ lower: index === 0 ? 0 : shared + index, upper: shared + index }));
}

/** What a class is called: its category; of several in an order up to which it is, of others that they are others. */
export function categoryClassName(categories: Categories, { lower, upper }: CategoryClass, language: Language): string {
  const name = categoryName(categories, upper);
  if (lower === upper) return name;
  if (!categories.isOrdered) return language === 'zh' ? '其他类别' : 'Other categories';
  return language === 'zh' ? `${name}及以下` : `${name} and below`;
}

/** @throws a RangeError for a value that is the place of none. */
export function categoryName({ names }: Categories, value: number): string {
  const name = names[value];
  if (name === undefined) throw new RangeError(`categoryName: ${value} is none of ${names.length} categories`);
  return name;
}

/** A value as files hold it: of a category its name. */
export function valueOrName(value: number, { categories }: { readonly categories?: Categories }): number | string {
  return categories === undefined ? value : categoryName(categories, value);
}
