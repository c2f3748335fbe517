import type { Position } from '../geometry/position';
import type { ParameterId } from '../portrayal/mapState';
import type { DistrictOutline, OverlayGeometry, OverlayPart, Positions, Shape } from './geometry';
import type { District, Ground } from './ground';
import { beltAlong } from './placing/belt';
import { equalAreas } from './placing/equalAreas';
import { lengthKm } from './placing/lengthKm';
import { pipelineNetwork } from './placing/pipelineNetwork';
import { scatter } from './placing/scatter';
import { spreadEvenly } from './placing/spreadEvenly';
import { zoneGround } from './placing/zoneGround';
import type { Recipe, RecipeEntry } from './recipe';

/** Values of the recipe's parameters, in their units. */
export type Parameters = Readonly<Partial<Record<ParameterId, number>>>;

/** Published values by the id of the observation. */
export type PublishedValues = Readonly<Record<string, number>>;

/**
 * What a recipe looks like: pure, and the same on every machine. Circles carry their minutes and not their radius, so
 * that another speed needs no other geometry.
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
  const draw = DRAWN[recipe.kind];
  const parts = draw === null ? [] : recipe.entries.map((entry) => partOf(recipe, entry, draw));
  // Those first in the legend are drawn on top.
  return {
    parts: parts.reverse(),
    districts: ground.districts.map(outlineOf),
    lengthsKm: lengthsOf(recipe, parts, ground),
  };

  function partOf({ certainty }: Recipe, entry: RecipeEntry, drawShape: DrawShape): OverlayPart {
    const shape = drawShape({ recipe, entry, parameters, ground, published: publishedOf(entry, values) });
    return { entry: entry.id, certainty, names: null, ...shape };
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

/** The parameters that geometry depends on: a change of the others is drawn without computing anything. */
export function geometryParameters({ kind }: Pick<Recipe, 'kind'>): readonly ParameterId[] {
  return kind === 'belt' ? ['width'] : [];
}

interface Task {
  readonly recipe: Recipe;
  readonly entry: RecipeEntry;
  readonly parameters: Parameters;
  readonly ground: Ground;
  readonly published: number;
}

type DrawShape = (task: Task) => Shape;

/** null: drawn from the reader's own data, or not at all. */
const DRAWN: Readonly<Record<Recipe['kind'], DrawShape | null>> = {
  'response-circles': drawCircles,
  'own-stations': null,
  'own-file': null,
  withheld: null,
  'pipeline-network': ({ ground, published }) => ({ type: 'lines', lines: pipelineNetwork(ground, published) }),
  belt: drawBelt,
  'site-dots': drawDots,
  'equal-areas': ({ ground, published }) => ({ type: 'areas', areas: equalAreas(ground, published) }),
};

function drawCircles({ entry, ground, published }: Task): Shape {
  const positions = flat(spreadEvenly(zoneGround(required(entry, 'zone'), ground), published));
  return { type: 'discs', positions, minutes: new Float64Array(published).fill(required(entry, 'minutes')) };
}

function drawBelt({ recipe, entry, parameters, ground }: Task): Shape {
  const width = parameters.width ?? recipe.parameters.find(({ id }) => id === 'width')?.default;
  const lines = ground.lines[required(entry, 'line')];
  if (width === undefined || lines === undefined) throw new RangeError(`${recipe.id}: a belt needs a line and a width`);
  return { type: 'areas', areas: [beltAlong(lines, width)] };
}

function drawDots({ recipe, entry, ground, published }: Task): Shape {
  const zone = zoneGround(required(entry, 'zone'), ground);
  const positions = scatter(zone, dotCount(entry, published), `${recipe.id} ${entry.id}`);
  return { type: 'points', positions: flat(positions) };
}

/** How many dots stand for a published number of sites, to the nearest. */
export function dotCount({ sitesPerDot = 1 }: Pick<RecipeEntry, 'sitesPerDot'>, published: number): number {
  return Math.round(published / sitesPerDot);
}

function publishedOf({ id, observation }: RecipeEntry, values: PublishedValues): number {
  const value = observation === null ? undefined : values[observation];
  if (value === undefined) throw new RangeError(`drawRecipe: no figure for "${id}"`);
  return value;
}

function required<Key extends 'zone' | 'minutes' | 'line'>(
  entry: RecipeEntry,
  key: Key,
): NonNullable<RecipeEntry[Key]> {
  const value = entry[key];
  if (value === undefined) throw new RangeError(`drawRecipe: "${entry.id}" has no ${key}`);
  return value as NonNullable<RecipeEntry[Key]>;
}

function flat(positions: readonly Position[]): Positions {
  return Float64Array.from(positions.flat());
}
