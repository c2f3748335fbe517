import type { Resolver } from '../../../../core/areas/resolve/resolver';

/**
 * Numbers of fewer than six digits are codes of places only in a column of them: below names, 12 is not 天津 but a rank,
 * a count or a slip, and 12① no less.
 *
 * @param texts of the column of places, each different one once.
 */
export function withoutStrayCodes(texts: Iterable<string>, resolve: Resolver): Resolver {
  let [codes, names] = [0, 0];
  for (const text of texts) {
    if (/\p{L}/u.test(text)) names += 1;
    else if (/\p{Nd}/u.test(text)) codes += 1;
  }
  if (codes === 0 || codes > names) return resolve;
  return (query) => (isShortNumber(query.name) ? { status: 'unmatched', suggestions: [] } : resolve(query));
}

function isShortNumber(name: unknown): boolean {
  const text = String(name);
  const digits = text.normalize('NFKC').match(/\d/g)?.length ?? 0;
  return digits > 0 && digits < 6 && !/\p{L}/u.test(text);
}
