import {
  type Coverage,
  coverageOf,
  type PreparedDistricts,
  prepareDistricts,
} from '../domain/overlays/coverage/coverageOf';
import { type DecodedGround, decodeGround } from '../domain/overlays/decodeGround';
import { drawRecipe, type Parameters, type PublishedValues } from '../domain/overlays/drawRecipe';
import type { OverlayGeometry, Positions } from '../domain/overlays/geometry';
import type { Recipe } from '../domain/overlays/recipe';

/** Ground first, once; then whatever is to be computed on it. */
export type OverlayRequest =
  | { readonly kind: 'ground'; readonly text: string }
  | ({ readonly kind: 'geometry'; readonly id: number } & GeometryTask)
  | ({ readonly kind: 'coverage'; readonly id: number } & CoverageTask);

export interface GeometryTask {
  readonly recipe: Recipe;
  readonly parameters: Parameters;
  readonly values: PublishedValues;
}

export interface CoverageTask {
  readonly place: string;
  readonly positions: Positions;
  readonly minutes: Float64Array;
  readonly metresPerMinute: number;
}

export type OverlayReply = { readonly id: number } & (
  | { readonly ok: true; readonly geometry: OverlayGeometry }
  | { readonly ok: true; readonly coverage: Coverage }
  | { readonly ok: false; readonly reason: string }
);

let decoded: DecodedGround | null = null;
const prepared = new Map<string, PreparedDistricts>();

self.addEventListener('message', ({ data }: MessageEvent<OverlayRequest>) => {
  if (data.kind === 'ground') {
    decoded = decodeGround(parse(data.text));
    return;
  }
  try {
    reply(data.kind === 'geometry' ? { id: data.id, ok: true, geometry: draw(data) } : cover(data));
  } catch (error) {
    reply({ id: data.id, ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});

function draw({ recipe, parameters, values }: GeometryTask): OverlayGeometry {
  return drawRecipe(recipe, parameters, values, groundOf(recipe.place));
}

function cover({ id, place, positions, minutes, metresPerMinute }: CoverageTask & { id: number }): OverlayReply {
  const districts = prepared.get(place) ?? prepareDistricts(groundOf(place).districts);
  prepared.set(place, districts);
  return { id, ok: true, coverage: coverageOf(districts, { positions, minutes }, metresPerMinute) };
}

function groundOf(place: string) {
  if (decoded === null || !decoded.ok) throw new Error(decoded?.reason ?? 'no ground');
  const ground = decoded.ground(place);
  if (ground === null) throw new Error(`no ground for ${place}`);
  return ground;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reply(message: OverlayReply): void {
  self.postMessage(message);
}
