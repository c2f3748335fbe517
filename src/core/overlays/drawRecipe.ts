import type { DistrictOutline, OverlayGeometry, OverlayPart } from './geometry';
import type { District, Ground } from './ground';
import { kindOf } from './kinds/kindOf';
import type { Parameters } from './kinds/overlayKind';
import { lengthKm } from './placing/lengthKm';
import { PLACING_RULES } from './placing/placingRules';
import type { Recipe, RecipeEntry } from './recipe';

/** Published values by the id of the observation. */
export type PublishedValues = Readonly<Record<string, number>>;

/**
 * What a recipe looks like, as its kind draws it: pure, and the same on every machine.
 *
 * @param values of all observations that entries stand for.
 * @throws RangeError for a recipe that its ground has no room for, or whose figure is not given.
 */
export function drawRecipe(
  recipe: Recipe,
  parameters: Parameters,
  values: PublishedValues,
  ground: Ground,
): OverlayGeometry {
  const kind = kindOf(recipe);
  const parts = recipe.entries.flatMap((entry) => partOf(entry) ?? []);
  // Those first in the legend are drawn on top.
  return {
    parts: parts.reverse(),
    districts: ground.districts.map(outlineOf),
    lengthsKm: lengthsOf(recipe, parts, ground),
  };

  function partOf(entry: RecipeEntry): OverlayPart | null {
    if (kind.draw === undefined) return null;
    const published = publishedOf(entry, values);
    const shape = kind.draw({ recipe, entry, parameters, ground, published }, PLACING_RULES);
    return { entry: entry.id, certainty: recipe.certainty, names: null, ...shape };
  }
}

/** A district as it is drawn for orientation. */
export function outlineOf({ adcode, names, areaKm2, seat, polygons }: District): DistrictOutline {
  const rings = polygons.flat().map((ring) => Float64Array.from(ring.flat()));
  return { adcode, names, areaKm2, seat, rings };
}

function lengthsOf(
  { comparisons }: Recipe,
  parts: readonly OverlayPart[],
  ground: Ground,
): OverlayGeometry['lengthsKm'] {
  const drawn = parts.flatMap((part) => (part.type === 'lines' ? part.lines : []));
  return {
    ...Object.fromEntries(comparisons.map(({ line }) => [line, lengthKm(ground.lines[line] ?? [])])),
    ...(drawn.length === 0 ? {} : { drawn: lengthKm(drawn) }),
  };
}

function publishedOf({ id, observation }: RecipeEntry, values: PublishedValues): number {
  const value = observation === null ? undefined : values[observation];
  if (value === undefined) throw new RangeError(`drawRecipe: no figure for "${id}"`);
  return value;
}
