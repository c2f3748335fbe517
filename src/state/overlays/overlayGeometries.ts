import type { OverlayGeometry } from '../../core/overlays/geometry';
import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { Parameters } from '../../core/overlays/kinds/overlayKind';
import { rememberMesh } from '../../core/overlays/knownMeshes';
import type { Recipe } from '../../core/overlays/recipe';
import { figureById } from '../../core/record/recordIndex';
import type { Atlas, AtlasStore } from '../atlas';
import type { OverlayQueue } from './overlayQueue';
import type { Questions } from './questions';

export type DrawnGeometry =
  | { readonly ok: true; readonly geometry: OverlayGeometry }
  | { readonly ok: false; readonly reason: string };

/** Geometries of recipes, each drawn once: off the main thread, with the values of the edition on the page. */
export interface OverlayGeometries {
  /** What has been drawn before; null where it has not. */
  known(recipe: Recipe, parameters: Parameters): OverlayGeometry | null;
  /** Has the atlas take up the geometry; what is asked of the same recipe meanwhile takes its place. */
  show(recipe: Recipe, parameters: Parameters): Promise<void>;
  /** The geometry of what is not on the map. */
  draw(recipe: Recipe, parameters: Parameters): Promise<DrawnGeometry>;
}

export function createOverlayGeometries(
  atlas: AtlasStore,
  queue: OverlayQueue,
  questions: Questions,
): OverlayGeometries {
  const geometries = new Map<string, OverlayGeometry>();
  /** By what is asked: the same question is put once. */
  const drawing = new Map<string, Promise<DrawnGeometry>>();
  const questionOf = (recipe: Recipe, parameters: Parameters) => {
    // Another edition may have published other values.
    const values = valuesOf(atlas.getState(), recipe);
    const key = `${recipe.id} ${kindOf(recipe).geometryParameters.map((id) => parameters[id])} ${JSON.stringify(values)}`;
    return { key, asked: { kind: 'geometry', recipe, parameters, values } as const };
  };

  const drawAside = async ({ key, asked }: ReturnType<typeof questionOf>): Promise<DrawnGeometry> => {
    const answered = await queue.ask(`aside ${key}`, asked);
    drawing.delete(key);
    if (answered?.ok !== true) return { ok: false, reason: answered?.reason ?? '' };
    if (answered.answer.kind !== 'geometry') return { ok: false, reason: answered.answer.kind };
    const { geometry } = answered.answer;
    geometries.set(key, geometry);
    return { ok: true, geometry };
  };

  return {
    known: (recipe, parameters) => geometries.get(questionOf(recipe, parameters).key) ?? null,
    async show(recipe, parameters) {
      const name = `geometry ${recipe.id}`;
      const { key, asked } = questionOf(recipe, parameters);
      if (!questions.ask(name, [key])) return;
      const take = atlas.getState().takeOverlay;
      const known = geometries.get(key);
      if (known !== undefined) {
        take(recipe.id, { geometry: known, failure: null });
        return;
      }
      const answered = await queue.ask(name, asked);
      if (answered === null) return;
      if (!answered.ok) {
        if (!questions.isCurrent(name, [key])) return;
        questions.fail(name);
        take(recipe.id, { failure: answered.reason });
      } else if (answered.answer.kind === 'geometry') {
        const { geometry, meshes } = answered.answer;
        geometry.parts.forEach((part, index) => {
          const mesh = meshes[index];
          if (mesh !== undefined) rememberMesh(part, mesh);
        });
        geometries.set(key, geometry);
        if (questions.isCurrent(name, [key])) take(recipe.id, { geometry, failure: null });
      }
    },
    draw(recipe, parameters) {
      const question = questionOf(recipe, parameters);
      const geometry = geometries.get(question.key);
      if (geometry !== undefined) return Promise.resolve({ ok: true, geometry });
      const drawn = drawing.get(question.key) ?? drawAside(question);
      drawing.set(question.key, drawn);
      return drawn;
    },
  };
}

function valuesOf({ data }: Atlas, { entries }: Recipe): Readonly<Record<string, number>> {
  const figures = entries.map(({ observation }) =>
    observation === null ? null : figureById(data.record, observation),
  );
  return Object.fromEntries(figures.flatMap((figure) => (figure === null ? [] : [[figure.id, figure.value]])));
}
