/**
 * In the place of MapLibre's worker, which cuts and reads tiles: this map has neither tiles nor symbols, so there is nothing
 * for a worker to do but to say that each message has been heard. The messages are those of MapLibre's `Actor`.
 */
interface Message {
  readonly id: string;
  readonly type: string;
  readonly origin: string;
  readonly sourceMapId: string | number | null;
}

self.addEventListener('message', ({ data: { id, type, origin, sourceMapId } }: MessageEvent<Message>) => {
  if (type === '<cancel>' || type === '<response>') return;
  self.postMessage({ id, type: '<response>', origin, sourceMapId, error: null });
});
