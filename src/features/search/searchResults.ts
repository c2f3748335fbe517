import type { Adcode } from '../../core/areas/area';
import type { FoundPlace } from '../../state/search/placeSearch';
import type { FoundMeasure, FoundSubjects, FoundTheme } from '../../state/search/subjectSearch';

/** What a reader may mean; of a place its card, or `isPage` the page of all its figures. */
export type SearchResult =
  | { readonly is: 'place'; readonly place: FoundPlace; readonly isPage?: boolean }
  | { readonly is: 'theme' | 'layer'; readonly found: FoundTheme }
  | { readonly is: 'measure'; readonly found: FoundMeasure };

export interface ResultGroup {
  readonly is: SearchResult['is'];
  readonly results: readonly SearchResult[];
}

/** So many of a group are shown beside others. */
const MOST: Readonly<Record<SearchResult['is'], number>> = { place: 5, theme: 4, measure: 5, layer: 3 };
/** Of a group that is alone. */
export const MOST_ALONE = 8;

/**
 * The results by what they are: a group stands where its best result does, so that what fits best comes first; of groups
 * that fit as well places come before themes, these before measures and layers. The page of the best place follows it.
 *
 * @param hasFigures whether something was published of a place, so that there is a page of it.
 */
export function groupResults(
  places: readonly FoundPlace[],
  { themes, measures, layers }: FoundSubjects,
  hasFigures: (adcode: Adcode) => boolean,
): readonly ResultGroup[] {
  const groups = [
    { is: 'place', fit: places[0]?.fit, all: places.map((place) => ({ is: 'place', place }) as const) },
    { is: 'theme', fit: themes[0]?.fit, all: themes.map((found) => ({ is: 'theme', found }) as const) },
    { is: 'measure', fit: measures[0]?.fit, all: measures.map((found) => ({ is: 'measure', found }) as const) },
    { is: 'layer', fit: layers[0]?.fit, all: layers.map((found) => ({ is: 'layer', found }) as const) },
  ] as const;
  const filled = groups.filter(({ all }) => all.length > 0);
  return filled
    .toSorted((a, b) => (a.fit ?? 0) - (b.fit ?? 0))
    .map(({ is, all }) => ({ is, results: withPage(all.slice(0, filled.length === 1 ? MOST_ALONE : MOST[is])) }));

  function withPage(results: readonly SearchResult[]): readonly SearchResult[] {
    const [first] = results;
    if (first?.is !== 'place' || !hasFigures(first.place.adcode)) return results;
    return results.toSpliced(1, 0, { ...first, isPage: true });
  }
}
