import { tooLarge } from '../../../core/grid/gridLimits';
import type { Notice } from '../../../core/text/notice';
import { unexpected } from '../../../core/text/unexpected';
import type { AtlasData } from '../../../data/assembleAtlas';
import { loadGazetteerFile } from '../../../data/loadGazetteer';
import { newId } from '../../../state/newId';
import { type Helper, startHelper } from '../../../state/startHelper';
import type { TableAnswer, TableReply, TableRequest } from '../worker/tableWorker';
import type { CarryResult, IntakeResult, OnProgress, ReadResult, TableReader } from './tableReader';

type Task = Extract<TableRequest, { id: number }>;
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

interface Pending {
  readonly task: Task;
  readonly onProgress: OnProgress;
  readonly resolve: (answer: TableAnswer | 'cancelled') => void;
}

/**
 * Reads tables in a worker of their own, begun with the first. To cancel is to end the worker, which is busy all the time
 * that it reads; what else was asked of it is asked of the next one.
 */
export function createTableReader({
  boundaries,
  countyProvinces,
}: Pick<AtlasData, 'boundaries' | 'countyProvinces'>): TableReader {
  const pending = new Map<number, Pending>();
  let ids = 0;
  let starting: Promise<Helper<TableRequest> | Notice> | null = null;

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
    const drawn = { national, countyProvinces };
    helper.post({ kind: 'places', gazetteer: gazetteer.value, drawn });
    return helper;
  };
  const settle = (id: number, answer: TableAnswer | 'cancelled') => {
    pending.get(id)?.resolve(answer);
    pending.delete(id);
  };
  const hear = (reply: TableReply) => {
    if (reply.status === 'progress') pending.get(reply.id)?.onProgress(reply.phase, reply.share);
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
  const ask = (task: WithoutId<Task>, onProgress: Pending['onProgress']) =>
    new Promise<TableAnswer | 'cancelled'>((resolve) => {
      const id = ids++;
      const asked: Pending = { task: { ...task, id } as Task, onProgress, resolve };
      pending.set(id, asked);
      void send(asked);
    });

  return {
    async intake(source, onProgress): Promise<IntakeResult> {
      const fileName = source instanceof File ? source.name : source.fileName;
      const refusal = source instanceof File ? tooLarge(source.size, fileName) : null;
      if (refusal !== null) return { status: 'refused', notice: refusal };
      const input = source instanceof File ? { file: source, fileName } : source;
      const answer = await ask({ kind: 'intake', input, contentIds: newId() }, onProgress);
      if (answer === 'cancelled') return { status: 'cancelled' };
      if (answer.kind === 'intake') return { status: 'read', fileName, ...answer };
      return { status: 'refused', notice: noticeOf(answer) };
    },
    async read({ content, table }, onProgress): Promise<ReadResult> {
      const answer = await ask({ kind: 'read', content, table }, onProgress);
      if (answer === 'cancelled') return { status: 'cancelled' };
      if (answer.kind === 'read') return { status: 'read', ...answer.table };
      return { status: 'refused', notice: noticeOf(answer) };
    },
    async carry({ content, table }): Promise<CarryResult> {
      const answer = await ask({ kind: 'carry', content, table }, () => {});
      if (answer === 'cancelled') return { status: 'cancelled' };
      if (answer.kind === 'carried') return { status: 'carried', table: answer.table, cells: answer.cells };
      return { status: 'refused', notice: noticeOf(answer) };
    },
    cancelIntake() {
      const intakes = [...pending.values()].filter(({ task }) => task.kind === 'intake');
      if (intakes.length === 0) return;
      end();
      for (const { task } of intakes) settle(task.id, 'cancelled');
      for (const others of pending.values()) void send(others);
    },
  };
}

function noticeOf(answer: TableAnswer): Notice {
  return answer.kind === 'refused' ? answer.notice : unexpected(answer.kind);
}

function notLoaded(file: string, reason: string): Notice {
  return { code: 'file-not-loaded', severity: 'error', values: { file, reason } };
}
