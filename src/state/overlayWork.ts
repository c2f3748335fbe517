import { fetchSample } from '../data/fetchFile';
import { overlaysOn } from '../domain/overlays/choices';
import { geometryParameters } from '../domain/overlays/drawRecipe';
import type { OverlayGeometry, OverlayPart } from '../domain/overlays/geometry';
import { rememberMesh } from '../domain/overlays/overlayMesh';
import { OWN_STATIONS } from '../domain/overlays/own/ownOverlay';
import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import type { Recipe } from '../domain/overlays/recipe';
import type { Atlas, AtlasStore } from './atlas';
import { createLaying } from './layOverlays';
import { openOwnFile } from './openOwnFile';
import { createOverlayQueue } from './overlayQueue';

const SAMPLES = ['stations.csv', 'roads.geojson'] as const;

/** Of the atlas, what the overlays on the map follow from. */
const DEPENDS_ON = ['mapState', 'theme', 'data', 'overlayResults', 'own'] as const;

/** Computes overlays off the main thread. */
export interface OverlayWork {
  /** Has the overlay of a recipe drawn as its author meant it, for a picture or a card, though it is not on the map. */
  prepare(recipe: Recipe): void;
  /** Reads files of the reader's own and lays them on the map. */
  open(files: readonly File[]): Promise<void>;
  /** Opens the sample stations and roads that come with the page. */
  openSamples(): Promise<void>;
}

/**
 * Has whatever overlay lies on the map drawn, and its coverage measured, whenever what they depend on changes. A reply
 * to what is no longer wanted is dropped.
 */
export function followOverlays(atlas: AtlasStore): OverlayWork {
  const queue = createOverlayQueue((file, reason) => tellNotLoaded(atlas, file, reason));
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

  const drawGeometry = async (recipe: Recipe, parameters: PortrayedOverlay['parameters']) => {
    const name = `geometry ${recipe.id}`;
    const key = `${recipe.id} ${geometryParameters(recipe).map((id) => parameters[id])}`;
    if (!isWanted(name, key)) return;
    const known = geometries.get(key);
    if (known !== undefined) {
      atlas.getState().takeOverlay(recipe.id, { geometry: known, failure: null });
      return;
    }
    const values = valuesOf(atlas.getState(), recipe);
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

  const measureCoverage = async (recipe: Recipe, geometry: OverlayGeometry, metresPerMinute: number) => {
    const discs = geometry.parts.filter((part) => part.type === 'discs');
    const name = `coverage ${recipe.id}`;
    const isOther = isWanted(`${name} of`, discs[0]);
    if (discs.length === 0 || !(isWanted(name, metresPerMinute) || isOther)) return;
    const asked = { kind: 'coverage', place: recipe.place, ...joined(discs), metresPerMinute } as const;
    const answered = await queue.ask(name, asked);
    if (answered?.ok && answered.answer.kind === 'coverage')
      atlas.getState().takeOverlay(recipe.id, { coverage: answered.answer.coverage });
  };

  /** What the roads of a reader's file allow, from the stations of another. */
  const measureReach = async (state: Atlas, { parameters, metresPerMinute }: PortrayedOverlay) => {
    const stations = state.own.get(OWN_STATIONS)?.stations ?? null;
    const roads = [...state.own.values()].find(({ layer }) => layer.roads !== null)?.layer.roads ?? null;
    const areOther = isWanted('reach stations', stations);
    const isOther = isWanted('reach roads', roads) || areOther;
    const kmPerHour = parameters.speed ?? 0;
    if (stations === null || roads === null || !(isWanted('reach', kmPerHour) || isOther)) return;
    const answered = await queue.ask('reach', { kind: 'reach', stations, roads, kmPerHour, metresPerMinute });
    if (!answered?.ok || answered.answer.kind !== 'reach') return;
    const { part, mesh, reach } = answered.answer;
    rememberMesh(part, mesh);
    const geometry = atlas.getState().overlayResults.get(OWN_STATIONS)?.geometry;
    if (geometry == null || wanted.get('reach stations') !== stations) return;
    const circles = geometry.parts.filter(({ type }) => type === 'discs');
    atlas.getState().takeOverlay(OWN_STATIONS, { geometry: { ...geometry, parts: [...circles, part] }, reach });
  };

  const update = (state: Atlas) => {
    for (const overlay of state.overlays) {
      const { choice, recipe, parameters, metresPerMinute } = overlay;
      if (recipe === null || !choice.isShown) continue;
      if (!state.own.has(choice.id) && recipe.entries.length > 0) void drawGeometry(recipe, parameters);
      const geometry = state.overlayResults.get(choice.id)?.geometry;
      if (geometry != null) void measureCoverage(recipe, geometry, metresPerMinute);
      if (choice.id === OWN_STATIONS) void measureReach(state, overlay);
    }
  };

  const lay = createLaying();
  const layAnew = (state: Atlas) => {
    const overlays = lay(state);
    if (overlays !== state.overlays) atlas.setState({ overlays });
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
      const isOnMap = overlaysOn(mapState.overlays, theme).some(({ id }) => id === recipe.id);
      if (isOnMap || overlayResults.has(recipe.id) || recipe.entries.length === 0) return;
      void drawGeometry(recipe, Object.fromEntries(recipe.parameters.map(({ id, default: value }) => [id, value])));
    },
    async open(files) {
      for (const file of files) await openOwnFile(atlas, queue, file);
    },
    async openSamples() {
      for (const name of SAMPLES) {
        const sample = await fetchSample(name);
        if (sample.ok) await openOwnFile(atlas, queue, sample.value);
        else tellNotLoaded(atlas, name, sample.reason);
      }
    },
  };
}

function valuesOf({ data }: Atlas, { entries }: Recipe): Readonly<Record<string, number>> {
  const ids = new Set(entries.map(({ observation }) => observation));
  const own = data.record.observations.filter(({ id }) => ids.has(id));
  return Object.fromEntries(own.map(({ id, value }) => [id, value]));
}

function joined(parts: readonly OverlayPart[]) {
  const discs = parts.filter((part) => part.type === 'discs');
  return {
    positions: Float64Array.from(discs.flatMap(({ positions }) => [...positions])),
    minutes: Float64Array.from(discs.flatMap(({ minutes }) => [...minutes])),
  };
}

function tellNotLoaded(atlas: AtlasStore, file: string, reason: string): void {
  const { session, updateSession } = atlas.getState();
  if (session.notices.some(({ code, values }) => code === 'file-not-loaded' && values.file === file)) return;
  const notice = { code: 'file-not-loaded', severity: 'warning', values: { file, reason } } as const;
  updateSession({ notices: [...session.notices, notice] });
}
