import { OWN_STATIONS, overlaysOn } from '../../core/overlays/choices';
import type { Roads } from '../../core/overlays/files/ownLayer';
import type { OwnTable } from '../../core/overlays/files/ownTable';
import type { OverlayGeometry, OverlayPart } from '../../core/overlays/geometry';
import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { Parameters } from '../../core/overlays/kinds/overlayKind';
import { rememberMesh } from '../../core/overlays/overlayMesh';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import type { Recipe } from '../../core/overlays/recipe';
import { figureById } from '../../core/record/recordIndex';
import { fetchSample } from '../../data/fetchFile';
import type { Atlas, AtlasStore } from '../atlas';
import { notifyNotLoaded } from '../notifyNotLoaded';
import { createLaying } from './createLaying';
import { openOwnFile } from './openOwnFile';
import { createOverlayQueue } from './overlayQueue';

const SAMPLES = ['stations.csv', 'roads.geojson'] as const;

/** Of the atlas, what the overlays on the map follow from. */
const DEPENDS_ON = ['mapState', 'theme', 'data', 'overlayResults', 'own'] as const;

type DrawnGeometry =
  | { readonly ok: true; readonly geometry: OverlayGeometry }
  | { readonly ok: false; readonly reason: string };

/** Computes overlays off the main thread. */
export interface OverlayWork {
  /** Has the overlay of a recipe drawn as its author meant it, for a picture or a card, though it is not on the map. */
  prepare(recipe: Recipe): void;
  /** What a recipe looks like with these parameters, if it has been drawn so before. */
  known(recipe: Recipe, parameters: Parameters): OverlayGeometry | null;
  /** The same, drawn now if it has to be; for what is not on the map, which stays as it is. */
  draw(recipe: Recipe, parameters: Parameters): Promise<DrawnGeometry>;
  /** Reads files of the reader's own and lays them on the map. */
  open(files: readonly File[]): Promise<void>;
  /** Opens files that came with a link, whose MapState says how they lie. */
  openTables(tables: readonly OwnTable[]): Promise<void>;
  /** Opens the sample stations and roads that come with the page. */
  openSamples(): Promise<void>;
}

/**
 * Has whatever overlay lies on the map drawn, and its coverage measured, whenever what they depend on changes. A reply
 * to what is no longer wanted is dropped.
 */
export function followOverlays(atlas: AtlasStore): OverlayWork {
  const queue = createOverlayQueue((file, reason) => notifyNotLoaded(atlas, file, reason));
  const geometries = new Map<string, OverlayGeometry>();
  /** What was asked for last, by the name of the question. */
  const wanted = new Map<string, unknown>();
  /** Questions that are asked again once the reader has done something; that they failed is no reason to. */
  const failed = new Set<string>();
  const isWanted = (name: string, key: unknown) => {
    if (wanted.get(name) === key) return false;
    wanted.set(name, key);
    return true;
  };
  const areWanted = (name: string, keys: readonly unknown[]) => {
    const before = wanted.get(name);
    const isSame = Array.isArray(before) && before.length === keys.length && keys.every((key, i) => key === before[i]);
    if (!isSame) wanted.set(name, keys);
    return !isSame;
  };

  /** By what is asked: the same question is put once. */
  const drawing = new Map<string, Promise<DrawnGeometry>>();
  const drawAside = async (recipe: Recipe, parameters: Parameters): Promise<DrawnGeometry> => {
    const values = valuesOf(atlas.getState(), recipe);
    const key = keyOf(recipe, parameters, values);
    const answered = await queue.ask(`aside ${key}`, { kind: 'geometry', recipe, parameters, values });
    drawing.delete(key);
    if (answered?.ok !== true) return { ok: false, reason: answered?.reason ?? '' };
    if (answered.answer.kind !== 'geometry') return { ok: false, reason: answered.answer.kind };
    const { geometry } = answered.answer;
    geometries.set(key, geometry);
    return { ok: true, geometry };
  };

  const drawGeometry = async (recipe: Recipe, parameters: PortrayedOverlay['parameters']) => {
    const name = `geometry ${recipe.id}`;
    // Another edition may have published other values.
    const values = valuesOf(atlas.getState(), recipe);
    const key = keyOf(recipe, parameters, values);
    if (!isWanted(name, key)) return;
    const known = geometries.get(key);
    if (known !== undefined) {
      atlas.getState().takeOverlay(recipe.id, { geometry: known, failure: null });
      return;
    }
    const answered = await queue.ask(name, { kind: 'geometry', recipe, parameters, values });
    if (answered === null) return;
    if (!answered.ok) {
      if (wanted.get(name) !== key) return;
      failed.add(name);
      atlas.getState().takeOverlay(recipe.id, { failure: answered.reason });
    } else if (answered.answer.kind === 'geometry') {
      const { geometry, meshes } = answered.answer;
      geometry.parts.forEach((part, index) => {
        const mesh = meshes[index];
        if (mesh !== undefined) rememberMesh(part, mesh);
      });
      geometries.set(key, geometry);
      if (wanted.get(name) === key) atlas.getState().takeOverlay(recipe.id, { geometry, failure: null });
    }
  };

  /** Of the circles that are shown. While a slider moves each answer is taken: it says which circles it is of. */
  const measureCoverage = async ({ id, place }: Recipe, { parts, metresPerMinute }: PortrayedOverlay) => {
    const discs = parts.filter((part) => part.type === 'discs');
    const name = `coverage ${id}`;
    if (discs.length === 0 || !areWanted(name, [metresPerMinute, ...discs])) return;
    const answered = await queue.ask(name, { kind: 'coverage', place, ...joined(discs), metresPerMinute });
    if (answered === null) return;
    if (!answered.ok) {
      failed.add(name);
      atlas.getState().takeOverlay(id, { coverage: null, failure: answered.reason });
    } else if (answered.answer.kind === 'coverage')
      atlas.getState().takeOverlay(id, { coverage: { coverage: answered.answer.coverage, discs, metresPerMinute } });
  };

  /** What roads that are shown allow, from the stations. */
  const measureReach = async (state: Atlas, { parameters, metresPerMinute }: PortrayedOverlay) => {
    const stations = state.own.get(OWN_STATIONS)?.stations ?? null;
    const roads = roadsOf(state);
    const kmPerHour = parameters.speed ?? 0;
    if (!areWanted('reach', [stations, roads, kmPerHour])) return;
    const asked = wanted.get('reach');
    if (stations === null || roads === null) {
      if (state.overlayResults.get(OWN_STATIONS)?.reach != null)
        atlas.getState().takeOverlay(OWN_STATIONS, { reach: null });
      return;
    }
    const answered = await queue.ask('reach', { kind: 'reach', stations, roads, kmPerHour, metresPerMinute });
    if (answered === null || wanted.get('reach') !== asked) return;
    if (!answered.ok) {
      failed.add('reach');
      atlas.getState().takeOverlay(OWN_STATIONS, { reach: null, failure: answered.reason });
    } else if (answered.answer.kind === 'reach') {
      const { mesh, reach } = answered.answer;
      rememberMesh(reach.part, mesh);
      atlas.getState().takeOverlay(OWN_STATIONS, { reach });
    }
  };

  const update = (state: Atlas) => {
    for (const overlay of state.overlays) {
      const { choice, recipe, parameters } = overlay;
      if (recipe === null || !choice.isShown) continue;
      if (!state.own.has(choice.id) && recipe.entries.length > 0) void drawGeometry(recipe, parameters);
      void measureCoverage(recipe, overlay);
      if (choice.id === OWN_STATIONS) void measureReach(state, overlay);
    }
  };

  const lay = createLaying();
  const layAnew = (state: Atlas) => {
    const overlays = lay(state);
    if (overlays !== state.overlays) atlas.getState().setOverlays(overlays);
  };

  layAnew(atlas.getState());
  update(atlas.getState());
  atlas.subscribe((state, previous) => {
    if (state.mapState !== previous.mapState) {
      for (const name of failed) wanted.delete(name);
      failed.clear();
    }
    if (DEPENDS_ON.some((key) => state[key] !== previous[key])) layAnew(state);
    if (state.overlays !== previous.overlays || state.own !== previous.own) update(state);
  });
  return {
    prepare(recipe) {
      const { mapState, theme, overlayResults } = atlas.getState();
      const isShown = overlaysOn(mapState.overlays, theme).some((choice) => choice.id === recipe.id && choice.isShown);
      const isDrawn = overlayResults.get(recipe.id)?.geometry != null;
      if (isShown || isDrawn || recipe.entries.length === 0) return;
      void drawGeometry(recipe, Object.fromEntries(recipe.parameters.map(({ id, default: value }) => [id, value])));
    },
    known: (recipe, parameters) =>
      geometries.get(keyOf(recipe, parameters, valuesOf(atlas.getState(), recipe))) ?? null,
    draw(recipe, parameters) {
      const key = keyOf(recipe, parameters, valuesOf(atlas.getState(), recipe));
      const geometry = geometries.get(key);
      if (geometry !== undefined) return Promise.resolve({ ok: true, geometry });
      const asked = drawing.get(key) ?? drawAside(recipe, parameters);
      drawing.set(key, asked);
      return asked;
    },
    async open(files) {
      for (const file of files) await openOwnFile(atlas, queue, file);
    },
    async openTables(tables) {
      for (const { name, text, isConverted, points } of tables) {
        const file = new File([text], name);
        await openOwnFile(atlas, queue, file, {
          fromLink: true,
          isConverted: isConverted === true,
          points: points ?? null,
        });
      }
    },
    async openSamples() {
      for (const name of SAMPLES) {
        const sample = await fetchSample(name);
        if (sample.ok) await openOwnFile(atlas, queue, sample.value);
        else notifyNotLoaded(atlas, name, sample.reason);
      }
    },
  };
}

/** Of a recipe with all that its geometry depends on. */
function keyOf(recipe: Recipe, parameters: Parameters, values: Readonly<Record<string, number>>): string {
  return `${recipe.id} ${kindOf(recipe).geometryParameters.map((id) => parameters[id])} ${JSON.stringify(values)}`;
}

function valuesOf({ data }: Atlas, { entries }: Recipe): Readonly<Record<string, number>> {
  const figures = entries.map(({ observation }) =>
    observation === null ? null : figureById(data.record, observation),
  );
  return Object.fromEntries(figures.flatMap((figure) => (figure === null ? [] : [[figure.id, figure.value]])));
}

/** The topmost lines of the reader's that are shown. */
function roadsOf({ overlays, own }: Atlas): Roads | null {
  const shown = overlays.filter(({ choice }) => choice.isShown).map(({ choice }) => own.get(choice.id)?.roads ?? null);
  return shown.find((roads) => roads !== null) ?? null;
}

function joined(parts: readonly OverlayPart[]) {
  const discs = parts.filter((part) => part.type === 'discs');
  return {
    positions: Float64Array.from(discs.flatMap(({ positions }) => [...positions])),
    minutes: Float64Array.from(discs.flatMap(({ minutes }) => [...minutes])),
  };
}
