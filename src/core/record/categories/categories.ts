/** The categories of a measure that no numbers tell: its values are their places in `names`, from 0. */
export interface Categories {
  /** From the least to the most where they are ordered; else from the rarest to the most frequent. */
  readonly names: readonly string[];
  readonly isOrdered: boolean;
}

/** As many colours can be told apart on one map, whatever the eye. */
export const MOST_CATEGORIES = 9;

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
