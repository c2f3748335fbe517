import { reasonOf } from '../../core/text/reasonOf';
import { fetchText } from '../../data/fetchFile';
import { loadDetailFile } from '../detailFile';
import { type Helper, startHelper } from '../startHelper';
import type { OverlayAnswer, OverlayReply, OverlayRequest } from '../workers/overlayWorker';

type Task = Extract<OverlayRequest, { id: number }>;
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;
/** What is asked of the worker; it is numbered when it is sent. */
export type Asked = WithoutId<Task>;

type Answered = { readonly ok: true; readonly answer: OverlayAnswer } | { readonly ok: false; readonly reason: string };

export interface OverlayQueue {
  /** null: another question of the same name came before this one could be asked. */
  ask(name: string, asked: Asked): Promise<Answered | null>;
}

const GROUND_FILES = ['overlay-ground.topo.json', 'detail.topo.json'] as const;

/**
 * The worker of overlays with its ground, begun at the first question. Of each name one question is out, and of those
 * that wait only the newest is asked: a slider asks faster than it can be answered.
 *
 * @param onFailure told of a file that could not be loaded.
 */
export function createOverlayQueue(onFailure: (file: string, reason: string) => void): OverlayQueue {
  const replies = new Map<number, (answered: Answered) => void>();
  const waiting = new Map<string, { readonly asked: Asked; readonly resolve: (answered: Answered | null) => void }>();
  const busy = new Set<string>();
  let requests = 0;
  let starting: Promise<Helper<OverlayRequest> | null> | null = null;

  const start = async (): Promise<Helper<OverlayRequest> | null> => {
    const [places, national] = await Promise.all([fetchText(GROUND_FILES[0]), loadDetailFile()]);
    if (!places.ok || !national.ok) {
      [places, national].forEach((file, index) => {
        if (!file.ok) onFailure(GROUND_FILES[index as 0 | 1], file.reason);
      });
      return null;
    }
    const helper = startHelper<OverlayRequest, OverlayReply>({
      makeWorker: () => new Worker(new URL('../workers/overlayWorker.ts', import.meta.url), { type: 'module' }),
      loadHere: async () => (await import('../workers/overlayWorker')).workHere,
      hear(reply) {
        replies.get(reply.id)?.(reply);
        replies.delete(reply.id);
      },
      fail(reason) {
        // A later question starts another.
        helper.end();
        starting = null;
        for (const resolve of replies.values()) resolve({ ok: false, reason });
        replies.clear();
      },
    });
    helper.post({ kind: 'ground', places: places.value, national: national.value });
    return helper;
  };

  const send = async (asked: Asked): Promise<Answered> => {
    starting ??= start();
    const helper = await starting;
    if (helper === null) {
      // A later question tries again.
      starting = null;
      return { ok: false, reason: GROUND_FILES[0] };
    }
    const id = requests++;
    return new Promise((resolve) => {
      replies.set(id, resolve);
      helper.post({ ...asked, id } as OverlayRequest);
    });
  };

  const work = async (name: string) => {
    busy.add(name);
    for (let next = waiting.get(name); next !== undefined; next = waiting.get(name)) {
      waiting.delete(name);
      const reply = await send(next.asked).catch((error: unknown) => ({
        ok: false as const,
        reason: reasonOf(error),
      }));
      next.resolve(reply);
    }
    busy.delete(name);
  };

  return {
    ask(name, asked) {
      waiting.get(name)?.resolve(null);
      return new Promise((resolve) => {
        waiting.set(name, { asked, resolve });
        if (!busy.has(name)) void work(name);
      });
    },
  };
}
