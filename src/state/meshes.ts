import type { Geography } from '../core/areas/geography';
import type { AreaMesh } from '../core/areas/tessellate';
import type { Topology } from '../core/areas/topology';
import { loadDetailFile } from './detailFile';
import { startHelper } from './startHelper';
import type { TessellateReply, TessellateRequest } from './workers/tessellateWorker';

type MeshResult = { readonly ok: true; readonly mesh: AreaMesh } | { readonly ok: false; readonly reason: string };

/** How finely the country is drawn: for the whole of it at once, or closer up. */
export type Fineness = 'overview' | 'detail';

/** Triangles of the areas of each geography, made off the main thread, each once. */
export interface Meshes {
  /** What is not on the page yet is fetched. A failure is not kept, so that a later call tries again. */
  of(geography: Geography, fineness: Fineness): Promise<MeshResult>;
}

/** @param national the overview of the country. */
export function createMeshes(national: Topology): Meshes {
  const waiting = new Map<number, (result: MeshResult) => void>();
  let requests = 0;
  const helper = startHelper<TessellateRequest, TessellateReply>({
    makeWorker: () => new Worker(new URL('./workers/tessellateWorker.ts', import.meta.url), { type: 'module' }),
    loadHere: async () => (await import('./workers/tessellateWorker')).workHere,
    hear(reply) {
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    },
    fail(reason) {
      for (const resolve of waiting.values()) resolve({ ok: false, reason });
      waiting.clear();
    },
  });

  const tessellated = (request: Omit<TessellateRequest, 'id'>) =>
    new Promise<MeshResult>((resolve) => {
      const id = requests++;
      waiting.set(id, resolve);
      helper.post({ id, ...request });
    });

  const make = async ({ level, topology }: Geography, fineness: Fineness): Promise<MeshResult> => {
    const counties = level === 'county' ? topology : null;
    if (fineness === 'overview') return tessellated({ level, national, counties });
    const file = await loadDetailFile();
    return file.ok ? tessellated({ level, national: file.value, counties }) : file;
  };

  // Finer counties make another topology.
  const madeOf = new WeakMap<Topology, Map<string, Promise<MeshResult>>>();
  return {
    async of(geography, fineness) {
      const made = madeOf.get(geography.topology) ?? new Map<string, Promise<MeshResult>>();
      madeOf.set(geography.topology, made);
      const key = `${geography.level} ${fineness}`;
      const making = made.get(key) ?? make(geography, fineness);
      made.set(key, making);
      const result = await making;
      if (!result.ok) made.delete(key);
      return result;
    },
  };
}
