/** A pattern that finds any of several words, in either case; each list parts its words by "|". */
export function anyOf(...lists: readonly string[]): RegExp {
  return new RegExp(lists.join('|'), 'i');
}
