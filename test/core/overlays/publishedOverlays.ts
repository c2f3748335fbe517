import { readFileSync } from 'node:fs';
import { readRecordFiles } from '../../../scripts/geodataFiles';
import { areaTest, decodeBoundaries } from '../../../src/core/areas/boundaries';
import { decodeGround } from '../../../src/core/overlays/decodeGround';
import { drawRecipe } from '../../../src/core/overlays/drawRecipe';
import type { OverlayGeometry } from '../../../src/core/overlays/geometry';
import type { Ground } from '../../../src/core/overlays/ground';
import { parseRecipes } from '../../../src/core/overlays/parseRecipes';
import type { Recipe } from '../../../src/core/overlays/recipe';
import { parseRecord } from '../../../src/core/record/authored/parseRecord';

const built = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../geodata/built/${name}`, import.meta.url), 'utf8'));

const files = await readRecordFiles(new URL('../../../geodata', import.meta.url).pathname);
const decodedBoundaries = decodeBoundaries(built('overview.topo.json'));
if (!decodedBoundaries.ok) throw new Error(decodedBoundaries.reason);
const decodedGround = decodeGround(built('overlay-ground.topo.json'));
if (!decodedGround.ok) throw new Error(decodedGround.reason);

export const { record } = parseRecord(files, { hasArea: areaTest(decodedBoundaries.boundaries) });
export const { recipes, problems: recipeProblems } = parseRecipes(files, record);
export const publishedValues = Object.fromEntries(record.observations.map(({ id, value }) => [id, value]));

/** @throws where the built file does not hold the place. */
export function groundOf(place: string): Ground {
  const ground = decodedGround.ok ? decodedGround.ground(place) : null;
  if (ground === null) throw new Error(`no ground for ${place}`);
  return ground;
}

/** @throws for an unknown recipe. */
export function recipeOf(id: string): Recipe {
  const recipe = recipes.find((candidate) => candidate.id === id);
  if (recipe === undefined) throw new Error(`no recipe ${id}`);
  return recipe;
}

const drawn = new Map<string, OverlayGeometry>();

/** What a published recipe looks like with its defaults. */
export function geometryOf(id: string): OverlayGeometry {
  const recipe = recipeOf(id);
  const geometry = drawn.get(id) ?? drawRecipe(recipe, {}, publishedValues, groundOf(recipe.place));
  drawn.set(id, geometry);
  return geometry;
}
