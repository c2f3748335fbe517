import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasData } from '../../../../src/data/assembleAtlas';
import { createTableReader } from '../../../../src/features/tables/state/createTableReader';
import type { TableReply, TableRequest } from '../../../../src/features/tables/worker/tableWorker';
import { RUNS } from '../../../../src/state/workers/serve';
import { eventually } from '../../../eventually';
import { untouched } from '../model/builtContext';

const loads = vi.hoisted(() => ({ ok: true }));
vi.mock('../../../../src/data/loadGazetteer', () => ({
  loadGazetteerFile: async () => (loads.ok ? { ok: true, value: {} } : { ok: false, reason: 'HTTP 503' }),
}));

vi.mock('../../../../src/data/loadFormerDivisions', () => ({
  loadFormerDivisions: async () =>
    loads.ok ? { ok: true, value: { version: 1, divisions: '' } } : { ok: false, reason: 'HTTP 503' },
}));

const workers: FakeWorker[] = [];

/** Says what it is told to, and remembers what it was asked. */
class FakeWorker {
  readonly asked: TableRequest[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, (event: unknown) => void>();
  constructor() {
    workers.push(this);
  }
  addEventListener(type: string, listener: (event: unknown) => void) {
    this.#listeners.set(type, listener);
  }
  postMessage(request: TableRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  reply(reply: TableReply) {
    this.#listeners.get('message')?.({ data: reply });
  }
  fail(message: string) {
    this.#listeners.get('message')?.({ data: RUNS });
    this.#listeners.get('error')?.({ message });
  }
  get tasks() {
    return this.asked.flatMap((request) => (request.kind === 'places' ? [] : [request]));
  }
}

const data = { boundaries: { areas: [], provinces: [] }, countyProvinces: [], parts: {} } as unknown as AtlasData;
const FILE = new File(['城市,发案\n'], 'a.csv');
const READ = { content: new Blob(['a']), table: untouched };
const ignored = () => {};
const asked = (count: number, worker = 0) => eventually(() => expect(workers[worker]?.tasks).toHaveLength(count));

beforeEach(() => {
  workers.length = 0;
  loads.ok = true;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => void vi.unstubAllGlobals());

describe('the reader of tables', () => {
  it('begins one worker with the places, and gives each answer to whoever asked', async () => {
    const reader = createTableReader(data);
    const shares: number[] = [];
    const intake = reader.intake(FILE, (_, share) => shares.push(share));
    const read = reader.read(READ, ignored);
    await asked(2);
    const [worker] = workers;
    expect(worker?.asked.map(({ kind }) => kind)).toEqual(['places', 'intake', 'read']);
    const [first, second] = worker!.tasks;
    worker?.reply({ id: second!.id, status: 'failed', reason: 'x' });
    worker?.reply({ id: first!.id, status: 'progress', phase: 'parse', share: 0.5 });
    worker?.reply({ id: first!.id, status: 'done', answer: { kind: 'intake', sheets: [], notices: [] } });
    worker?.reply({ id: first!.id, status: 'progress', phase: 'parse', share: 0.9 });
    expect(await intake).toMatchObject({ status: 'read', fileName: 'a.csv', sheets: [] });
    expect(await read).toMatchObject({ status: 'refused', notice: { values: { reason: 'x' } } });
    expect(shares).toEqual([0.5]);
    expect(workers).toHaveLength(1);
  });

  it('reads a table again with the names of other years, once, where a name is none of today', async () => {
    const reader = createTableReader(data);
    const answer = (rule: string) =>
      ({ kind: 'read', table: { figures: [], report: { matchReport: { unmatched: [{ rule }] } } } }) as never;
    const drawn = reader.read(READ, ignored);
    await asked(1);
    const [worker] = workers;
    worker!.reply({ id: worker!.tasks[0]!.id, status: 'done', answer: answer('not-drawn') });
    await drawn;
    const read = reader.read(READ, ignored);
    await asked(2);
    worker!.reply({ id: worker!.tasks[1]!.id, status: 'done', answer: answer('unknown') });
    await asked(3);
    expect(worker!.asked.map(({ kind }) => kind)).toEqual(['places', 'read', 'read', 'places', 'read']);
    expect(worker!.asked[3]).toMatchObject({ former: { version: 1 } });
    worker!.reply({ id: worker!.tasks[2]!.id, status: 'done', answer: answer('unknown') });
    expect((await read).status).toBe('read');
    expect(worker!.tasks).toHaveLength(3);
  });

  it('leaves a table as it is where those names cannot be had', async () => {
    const reader = createTableReader(data);
    const read = reader.read(READ, ignored);
    await asked(1);
    loads.ok = false;
    const unmatched = [{ rule: 'unknown' }];
    const table = { figures: [], report: { matchReport: { unmatched } } } as never;
    workers[0]!.reply({ id: workers[0]!.tasks[0]!.id, status: 'done', answer: { kind: 'read', table } });
    expect((await read).status).toBe('read');
    expect(workers[0]!.tasks).toHaveLength(1);
  });

  it('cancels an intake by ending the worker, and asks the next one what else was asked', async () => {
    const reader = createTableReader(data);
    const intake = reader.intake(FILE, ignored);
    const read = reader.read(READ, ignored);
    await asked(2);
    reader.cancelIntake();
    expect(await intake).toEqual({ status: 'cancelled' });
    await asked(1, 1);
    expect(workers[0]?.isEnded).toBe(true);
    const [task] = workers[1]!.tasks;
    expect(task?.kind).toBe('read');
    workers[1]?.reply({ id: task!.id, status: 'failed', reason: 'x' });
    expect((await read).status).toBe('refused');
  });

  it('cancels before the worker has begun', async () => {
    const reader = createTableReader(data);
    const intake = reader.intake(FILE, ignored);
    reader.cancelIntake();
    expect(await intake).toEqual({ status: 'cancelled' });
    const read = reader.read(READ, ignored);
    await eventually(() => expect(workers.at(-1)?.tasks).toHaveLength(1));
    const running = workers.filter(({ isEnded }) => !isEnded);
    expect(running).toHaveLength(1);
    expect(running[0]?.tasks.map(({ kind }) => kind)).toEqual(['read']);
    running[0]?.reply({ id: running[0].tasks[0]!.id, status: 'failed', reason: 'x' });
    await read;
  });

  it('tells that its worker broke down, and begins another with the next question', async () => {
    const reader = createTableReader(data);
    const intake = reader.intake(FILE, ignored);
    await asked(1);
    workers[0]?.fail('out of memory');
    expect(await intake).toMatchObject({ status: 'refused', notice: { values: { reason: 'out of memory' } } });
    void reader.read(READ, ignored);
    await asked(1, 1);
  });

  it('tells that the places could not be loaded, or cannot be read by the page where no worker can be begun, and tries again', async () => {
    const reader = createTableReader(data);
    loads.ok = false;
    expect(await reader.intake(FILE, ignored)).toMatchObject({ notice: { code: 'file-not-loaded' } });
    loads.ok = true;
    vi.stubGlobal('Worker', function refuse() {
      throw new Error('not allowed');
    });
    expect(await reader.read(READ, ignored)).toMatchObject({
      notice: { values: { reason: expect.stringContaining('Gazetteer') } },
    });
    vi.stubGlobal('Worker', FakeWorker);
    void reader.read(READ, ignored);
    await asked(1);
  });

  it('refuses a file that is too large before it is read', async () => {
    const huge = new File([''], 'a.csv');
    Object.defineProperty(huge, 'size', { value: 1e9 });
    expect(await createTableReader(data).intake(huge, ignored)).toMatchObject({
      status: 'refused',
      notice: { code: 'table-too-large' },
    });
    expect(workers).toHaveLength(0);
  });
});
