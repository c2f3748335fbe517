import { fetchText } from '../data/fetchFile';
import type { AreaMesh } from '../domain/tessellate';
import type { Topology } from '../domain/topology';
import type { TessellateReply, TessellateRequest } from '../workers/tessellateWorker';

type MeshResult = { readonly ok: true; readonly mesh: AreaMesh } | { readonly ok: false; readonly reason: string };

/** Triangles of the two editions of the boundaries, made off the main thread, each once. */
export interface Meshes {
  overview(): Promise<MeshResult>;
  /** Fetched at the first call. A failure is not kept, so that a later call tries again. */
  detail(): Promise<MeshResult>;
}

export function createMeshes(overview: Topology): Meshes {
  const worker = new Worker(new URL('../workers/tessellateWorker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (result: MeshResult) => void>();
  let requests = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<TessellateReply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const resolve of waiting.values()) resolve({ ok: false, reason: message });
    waiting.clear();
  });

  const tessellated = (request: { topology: Topology } | { text: string }) =>
    new Promise<MeshResult>((resolve) => {
      const id = requests++;
      waiting.set(id, resolve);
      worker.postMessage({ id, ...request } satisfies TessellateRequest);
    });

  const once = (make: () => Promise<MeshResult>) => {
    let made: Promise<MeshResult> | null = null;
    return async () => {
      made ??= make();
      const result = await made;
      if (!result.ok) made = null;
      return result;
    };
  };

  return {
    overview: once(() => tessellated({ topology: overview })),
    detail: once(async () => {
      const file = await fetchText('detail.topo.json');
      return file.ok ? tessellated({ text: file.value }) : file;
    }),
  };
}
