import type * as v from 'valibot';
import type { Shape } from './geometry';
import type { Ground } from './ground';
import { belt } from './kinds/belt';
import { equalAreas } from './kinds/equalAreas';
import type { EntryOf, OverlayKind, Parameters } from './kinds/overlayKind';
import { pipelineNetwork } from './kinds/pipelineNetwork';
import { responseCircles } from './kinds/responseCircles';
import { siteDots } from './kinds/siteDots';
import { beltAlong } from './placing/belt';
import { equalAreas as divideEqually } from './placing/equalAreas';
import { flatPositions } from './placing/flatPositions';
import { pipelineNetwork as drawNetwork } from './placing/pipelineNetwork';
import { scatter } from './placing/scatter';
import { spreadEvenly } from './placing/spreadEvenly';
import { zoneGround } from './placing/zoneGround';
import type { Recipe, RecipeEntry } from './recipe';

/** One entry to be drawn. */
interface DrawTask<Entry extends RecipeEntry> {
  readonly recipe: Recipe;
  readonly entry: Entry;
  readonly parameters: Parameters;
  readonly ground: Ground;
  /** The figure that the entry stands for. */
  readonly published: number;
}

/**
 * The geometry of an entry: pure, and the same on every machine.
 *
 * @throws RangeError where the ground has no room for it.
 */
type Draw<Entry extends RecipeEntry> = (task: DrawTask<Entry>) => Shape;

interface Drawing {
  /** Id of the kind. */
  readonly kind: string;
  draw(task: DrawTask<RecipeEntry>): Shape;
}

/**
 * How each kind is drawn that is not drawn from a reader's file. Apart from all else that is known of the kinds: it needs
 * geometry that weighs more than the whole page, and which the worker alone asks for.
 */
export const DRAWINGS: readonly Drawing[] = [
  drawing(responseCircles, ({ entry, ground, published }) => {
    const positions = flatPositions(spreadEvenly(zoneGround(entry.zone, ground), published));
    return { type: 'discs', positions, minutes: new Float64Array(published).fill(entry.minutes) };
  }),
  drawing(pipelineNetwork, ({ ground, published }) => ({ type: 'lines', lines: drawNetwork(ground, published) })),
  drawing(belt, ({ recipe, entry, parameters, ground }) => {
    const width = parameters.width ?? recipe.parameters.find(({ id }) => id === 'width')?.default;
    const lines = ground.lines[entry.line];
    if (width === undefined || lines === undefined)
      throw new RangeError(`${recipe.id}: a belt needs a line and a width`);
    return { type: 'areas', areas: [beltAlong(lines, width)] };
  }),
  drawing(siteDots, ({ recipe, entry, ground, published }) => {
    const count = siteDots.expectedOf(entry, published);
    const dots = scatter(zoneGround(entry.zone, ground), count, `${recipe.id} ${entry.id}`);
    return { type: 'points', positions: flatPositions(dots) };
  }),
  drawing(equalAreas, ({ ground, published }) => ({ type: 'areas', areas: divideEqually(ground, published) })),
];

/** @param kind whose schema the entries have been read by. */
function drawing<Fields extends v.ObjectEntries>(
  { id }: OverlayKind<EntryOf<Fields>>,
  draw: Draw<EntryOf<Fields>>,
): Drawing {
  return { kind: id, draw: draw as Draw<RecipeEntry> };
}
