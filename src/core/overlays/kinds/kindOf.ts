import type { Recipe } from '../recipe';
import { OVERLAY_KINDS } from './index';
import type { OverlayKind } from './overlayKind';

const byId = new Map(OVERLAY_KINDS.map((kind) => [kind.id, kind]));

/** @throws RangeError for a kind that is not listed, which no recipe has that was read (`parseRecipes`). */
export function kindOf({ kind: id }: Pick<Recipe, 'kind'>): OverlayKind {
  const kind = byId.get(id);
  if (kind === undefined) throw new RangeError(`kindOf: no kind "${id}"`);
  return kind;
}
