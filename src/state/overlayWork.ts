import { fetchText } from '../data/fetchFile';
import { overlaysOn } from '../domain/overlays/choices';
import { geometryParameters } from '../domain/overlays/drawRecipe';
import type { OverlayGeometry, OverlayPart } from '../domain/overlays/geometry';
import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import type { Recipe } from '../domain/overlays/recipe';
import type { OverlayReply, OverlayRequest } from '../workers/overlayWorker';
import type { Atlas, AtlasStore } from './atlas';

type Task = OverlayRequest & { readonly id: number };
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;
/** What is asked of the worker; it is numbered when it is sent. */
type Asked = WithoutId<Task>;

const GROUND_FILE = 'overlay-ground.topo.json';

/** Computes overlays off the main thread. */
export interface OverlayWork {
  /** Has the overlays of a recipe drawn as its author meant it, for a picture or a card, though it is not on the map. */
  prepare(recipe: Recipe): void;
}

/**
 * Has whatever overlay lies on the map drawn, and its coverage measured, whenever what they depend on changes. Of what
 * is asked for one recipe while the worker is busy with it, only the newest is computed: a slider asks faster than it
 * can be answered. A reply to what is no longer wanted is dropped.
 */
export function followOverlays(atlas: AtlasStore): OverlayWork {
  const worker = createQueue((reason) => tellNotLoaded(atlas, reason));
  const geometries = new Map<string, OverlayGeometry>();
  const wanted = new Map<string, string>();

  const drawGeometry = async (recipe: Recipe, parameters: PortrayedOverlay['parameters']) => {
    const key = `${recipe.id} ${geometryParameters(recipe).map((id) => parameters[id])}`;
    if (wanted.get(`geometry ${recipe.id}`) === key) return;
    wanted.set(`geometry ${recipe.id}`, key);
    const known = geometries.get(key);
    if (known !== undefined) {
      atlas.getState().takeOverlay(recipe.id, { geometry: known, failure: null });
      return;
    }
    const values = valuesOf(atlas.getState(), recipe);
    const reply = await worker.ask(`geometry ${recipe.id}`, { kind: 'geometry', recipe, parameters, values });
    if (reply === null) return;
    if (reply.ok && 'geometry' in reply) {
      geometries.set(key, reply.geometry);
      if (wanted.get(`geometry ${recipe.id}`) === key)
        atlas.getState().takeOverlay(recipe.id, { geometry: reply.geometry, failure: null });
    } else if (!reply.ok) atlas.getState().takeOverlay(recipe.id, { failure: reply.reason });
  };

  const measureCoverage = async (recipe: Recipe, geometry: OverlayGeometry, metresPerMinute: number) => {
    const discs = geometry.parts.filter((part) => part.type === 'discs');
    if (discs.length === 0) return;
    const name = `coverage ${recipe.id}`;
    const key = `${metresPerMinute}`;
    if (wanted.get(name) === key && wantedOf.get(recipe.id) === geometry) return;
    wanted.set(name, key);
    wantedOf.set(recipe.id, geometry);
    const { positions, minutes } = joined(discs);
    const reply = await worker.ask(name, {
      kind: 'coverage',
      place: recipe.place,
      positions,
      minutes,
      metresPerMinute,
    });
    if (reply?.ok && 'coverage' in reply) atlas.getState().takeOverlay(recipe.id, { coverage: reply.coverage });
  };
  const wantedOf = new Map<string, OverlayGeometry>();

  const update = (state: Atlas) => {
    for (const { choice, recipe, parameters, metresPerMinute } of state.overlays) {
      if (recipe === null || !choice.isShown) continue;
      const own = state.own.get(choice.id);
      if (own === undefined) void drawGeometry(recipe, parameters);
      const geometry = state.overlayResults.get(choice.id)?.geometry;
      if (geometry != null) void measureCoverage(recipe, geometry, metresPerMinute);
    }
  };

  update(atlas.getState());
  atlas.subscribe((state, previous) => {
    if (state.overlays !== previous.overlays) update(state);
  });
  return {
    prepare(recipe) {
      const isOnMap = overlaysOn(atlas.getState().mapState.overlays, atlas.getState().theme).some(
        ({ id }) => id === recipe.id,
      );
      if (isOnMap || atlas.getState().overlayResults.has(recipe.id)) return;
      void drawGeometry(recipe, Object.fromEntries(recipe.parameters.map(({ id, default: value }) => [id, value])));
    },
  };
}

function valuesOf({ data }: Atlas, { entries }: Recipe): Readonly<Record<string, number>> {
  const ids = new Set(entries.map(({ observation }) => observation));
  return Object.fromEntries(
    data.record.observations.filter(({ id }) => ids.has(id)).map(({ id, value }) => [id, value]),
  );
}

function joined(parts: readonly OverlayPart[]) {
  const discs = parts.filter((part) => part.type === 'discs');
  return {
    positions: Float64Array.from(discs.flatMap(({ positions }) => [...positions])),
    minutes: Float64Array.from(discs.flatMap(({ minutes }) => [...minutes])),
  };
}

function tellNotLoaded(atlas: AtlasStore, reason: string): void {
  const { session, updateSession } = atlas.getState();
  const notice = { code: 'file-not-loaded', severity: 'warning', values: { file: GROUND_FILE, reason } } as const;
  updateSession({ notices: [...session.notices, notice] });
}

/** The worker with its ground, begun at the first question; of each name one question is out and the newest waits. */
function createQueue(onFailure: (reason: string) => void) {
  const replies = new Map<number, (reply: OverlayReply) => void>();
  const waiting = new Map<string, { readonly asked: Asked; readonly resolve: (reply: OverlayReply | null) => void }>();
  const busy = new Set<string>();
  let requests = 0;
  let starting: Promise<Worker | null> | null = null;

  const start = async (): Promise<Worker | null> => {
    const ground = await fetchText(GROUND_FILE);
    if (!ground.ok) {
      onFailure(ground.reason);
      starting = null;
      return null;
    }
    const worker = new Worker(new URL('../workers/overlayWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<OverlayReply>) => {
      replies.get(data.id)?.(data);
      replies.delete(data.id);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const [id, resolve] of replies) resolve({ id, ok: false, reason: message });
      replies.clear();
    });
    worker.postMessage({ kind: 'ground', text: ground.value } satisfies OverlayRequest);
    return worker;
  };

  const send = async (asked: Asked): Promise<OverlayReply> => {
    const id = requests++;
    starting ??= start();
    const worker = await starting;
    if (worker === null) return { id, ok: false, reason: GROUND_FILE };
    return new Promise((resolve) => {
      replies.set(id, resolve);
      worker.postMessage({ ...asked, id } as OverlayRequest);
    });
  };

  const work = async (name: string) => {
    busy.add(name);
    for (let next = waiting.get(name); next !== undefined; next = waiting.get(name)) {
      waiting.delete(name);
      next.resolve(await send(next.asked));
    }
    busy.delete(name);
  };

  return {
    /** null: another question of the same name came before this one could be asked. */
    ask(name: string, asked: Asked): Promise<OverlayReply | null> {
      waiting.get(name)?.resolve(null);
      return new Promise((resolve) => {
        waiting.set(name, { asked, resolve });
        if (!busy.has(name)) void work(name);
      });
    },
  };
}
