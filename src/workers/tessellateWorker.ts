import { type AreaMesh, tessellate } from '../domain/tessellate';
import type { Topology } from '../domain/topology';

/** A parsed topology, or its text: parsing a large one is work for this thread too. */
export type TessellateRequest = { readonly id: number } & ({ readonly topology: Topology } | { readonly text: string });

export type TessellateReply = { readonly id: number } & (
  | { readonly ok: true; readonly mesh: AreaMesh }
  | { readonly ok: false; readonly reason: string }
);

self.addEventListener('message', ({ data }: MessageEvent<TessellateRequest>) => {
  try {
    const mesh = tessellate('topology' in data ? data.topology : JSON.parse(data.text));
    const { fill, borders } = mesh;
    const transfer = [
      fill.positions,
      fill.areas,
      fill.triangles,
      borders.positions,
      borders.normals,
      borders.triangles,
    ];
    reply(
      { id: data.id, ok: true, mesh },
      transfer.map((array) => array.buffer as ArrayBuffer),
    );
  } catch (error) {
    reply({ id: data.id, ok: false, reason: error instanceof Error ? error.message : String(error) }, []);
  }
});

function reply(message: TessellateReply, transfer: ArrayBuffer[]): void {
  self.postMessage(message, { transfer });
}
