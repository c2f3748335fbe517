import type { Edition } from '../core/record/authored/parseEditions';
import { type RevisedFigure, revisedOnMap, revisedSince } from '../core/record/revisedSince';
import type { Atlas } from '../state/atlas';

/** What became of the figures since the edition that a link was made on. */
export interface Revisions {
  readonly shared: Edition;
  readonly newest: Edition;
  readonly revised: readonly RevisedFigure[];
  /** How many of them the map shows. */
  readonly onMap: number;
  /** Whether the areas are drawn otherwise now. */
  readonly hasOtherBoundaries: boolean;
}

/** null where no older edition was shown, or nothing has changed since. */
export function revisionsOf(
  atlas: Pick<Atlas, 'newest' | 'sharedEdition' | 'portrayal' | 'geography' | 'overlays'>,
): Revisions | null {
  const { record } = atlas.newest;
  const shared = record.editions.find(({ id }) => id === atlas.sharedEdition);
  const newest = record.editions.at(-1);
  if (shared === undefined || newest === undefined) return null;
  const revised = revisedSince(record, record.revisions, shared.id);
  const hasOtherBoundaries = shared.boundaries !== newest.boundaries;
  if (revised.length === 0 && !hasOtherBoundaries) return null;
  const onMap = revisedOnMap(revised, {
    theme: atlas.portrayal.theme,
    areas: new Set(atlas.geography.areas.map(({ adcode }) => adcode)),
    overlayFigures: new Set(atlas.overlays.flatMap(figuresOf)),
  });
  return { shared, newest, revised, onMap: onMap.length, hasOtherBoundaries };
}

function figuresOf({ choice, recipe }: Atlas['overlays'][number]): readonly string[] {
  if (!choice.isShown || recipe === null) return [];
  return recipe.entries.flatMap(({ observation }) => observation ?? []);
}
