import type { Level } from '../../core/areas/area';
import { type AreaMesh, tessellate } from '../../core/areas/tessellate';
import type { Topology } from '../../core/areas/topology';
import { reasonOf } from '../../core/text/reasonOf';
import { serve, type WorkHere } from './serve';

/** What `tessellate` is to be given; the country parsed or as text: parsing a large one is work for this thread too. */
export interface TessellateRequest {
  readonly id: number;
  readonly level: Level;
  readonly national: Topology | string;
  readonly counties: Topology | null;
}

export type TessellateReply = { readonly id: number } & (
  | { readonly ok: true; readonly mesh: AreaMesh }
  | { readonly ok: false; readonly reason: string }
);

let reply: (message: TessellateReply, transfer?: ArrayBuffer[]) => void = (message, transfer = []) =>
  self.postMessage(message, { transfer });

/** In the page itself: replies go to a function. */
export const workHere: WorkHere<TessellateRequest, TessellateReply> = (answer) => {
  reply = answer;
  return handle;
};

serve(handle);

function handle(data: TessellateRequest): void {
  try {
    const { level, national, counties } = data;
    const mesh = tessellate(level, typeof national === 'string' ? JSON.parse(national) : national, counties);
    const { fill, borders } = mesh;
    const transfer = [
      fill.positions,
      fill.areas,
      fill.triangles,
      borders.positions,
      borders.normals,
      borders.sides,
      borders.triangles,
    ];
    reply(
      { id: data.id, ok: true, mesh },
      transfer.map((array) => array.buffer as ArrayBuffer),
    );
  } catch (error) {
    reply({ id: data.id, ok: false, reason: reasonOf(error) });
  }
}
