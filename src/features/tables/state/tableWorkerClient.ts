import type { Notice } from '../../../core/text/notice';
import { unexpected } from '../../../core/text/unexpected';
import type { AtlasData } from '../../../data/assembleAtlas';
import { loadGazetteerFile } from '../../../data/loadGazetteer';
import { type Helper, startHelper } from '../../../state/startHelper';
import type { TableAnswer, TablePlaces, TableReply, TableRequest } from '../worker/tableWorker';
import { createFormerNames } from './formerNames';
import type { OnProgress } from './tableReader';

type Task = Extract<TableRequest, { id: number }>;
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

/** What says which areas the map can draw. */
export type DrawnData = Pick<AtlasData, 'boundaries' | 'countyProvinces'> & {
  readonly parts: Pick<AtlasData['parts'], 'undrawnCounties'>;
};

interface Pending {
  readonly task: Task;
  readonly onProgress: OnProgress;
  readonly resolve: (answer: TableAnswer | 'cancelled') => void;
}

/** Asks the worker that reads tables. */
export interface TableWorkerClient {
  ask(task: WithoutId<Task>, onProgress?: OnProgress): Promise<TableAnswer | 'cancelled'>;
  /** Ends all tasks of a kind; they come as `cancelled`. */
  cancel(kind: Task['kind']): void;
}

/**
 * A worker of tables, begun with the first question. To cancel is to end the worker, which is busy all the time that it
 * reads; what else was asked of it is asked of the next one.
 */
export function createTableWorkerClient({ boundaries, countyProvinces, parts }: DrawnData): TableWorkerClient {
  const pending = new Map<number, Pending>();
  let ids = 0;
  let starting: Promise<Helper<TableRequest> | Notice> | null = null;
  const former = createFormerNames();
  let places: Omit<TablePlaces, 'former'> | null = null;

  const start = async (): Promise<Helper<TableRequest> | Notice> => {
    const gazetteer = await loadGazetteerFile();
    if (!gazetteer.ok) return notLoaded('gazetteer.json', gazetteer.reason);
    const helper = startHelper<TableRequest, TableReply>({
      makeWorker: () => new Worker(new URL('../worker/tableWorker.ts', import.meta.url), { type: 'module' }),
      loadHere: async () => (await import('../worker/tableWorker')).workHere,
      hear,
      fail,
    });
    const national = [...boundaries.areas, ...boundaries.provinces].map(({ adcode }) => adcode);
    const drawn = { national, countyProvinces, undrawnCounties: parts.undrawnCounties ?? [] };
    places = { gazetteer: gazetteer.value, drawn };
    helper.post({ kind: 'places', ...places, former: former.file });
    return helper;
  };
  /** Reads a table again once the names of other years have come; where they cannot be had, it stays as it is. */
  const readAgain = async (id: number, answer: TableAnswer) => {
    const [hasCome, helper] = [await former.load(), await starting];
    const asked = pending.get(id);
    if (!hasCome || asked === undefined || places === null || helper === null || !('post' in helper))
      return settle(id, answer);
    helper.post({ kind: 'places', ...places, former: former.file });
    helper.post(asked.task);
  };
  const settle = (id: number, answer: TableAnswer | 'cancelled') => {
    pending.get(id)?.resolve(answer);
    pending.delete(id);
  };
  const hear = (reply: TableReply) => {
    if (reply.status === 'progress') pending.get(reply.id)?.onProgress(reply.phase, reply.share);
    else if (reply.status === 'done' && former.areNeeded(reply.answer)) void readAgain(reply.id, reply.answer);
    else if (reply.status === 'done') settle(reply.id, reply.answer);
    else settle(reply.id, { kind: 'refused', notice: unexpected(reply.reason) });
  };
  /** Perhaps it never came to run, or had no memory left: a later question starts another. */
  const fail = (reason: string) => {
    end();
    for (const id of [...pending.keys()]) settle(id, { kind: 'refused', notice: unexpected(reason) });
  };
  const end = () => {
    void starting?.then((helper) => 'end' in helper && helper.end());
    starting = null;
  };
  const send = async ({ task }: Pending) => {
    starting ??= start();
    const helper = await starting;
    if (!pending.has(task.id)) return;
    if ('post' in helper) helper.post(task);
    else {
      starting = null;
      settle(task.id, { kind: 'refused', notice: helper });
    }
  };

  return {
    ask: (task, onProgress = () => {}) =>
      new Promise((resolve) => {
        const id = ids++;
        const asked: Pending = { task: { ...task, id } as Task, onProgress, resolve };
        pending.set(id, asked);
        void send(asked);
      }),
    cancel(kind) {
      const cancelled = [...pending.values()].filter(({ task }) => task.kind === kind);
      if (cancelled.length === 0) return;
      end();
      for (const { task } of cancelled) settle(task.id, 'cancelled');
      for (const others of pending.values()) void send(others);
    },
  };
}

function notLoaded(file: string, reason: string): Notice {
  return { code: 'file-not-loaded', severity: 'error', values: { file, reason } };
}
