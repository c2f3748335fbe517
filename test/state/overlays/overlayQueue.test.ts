import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../src/state/overlays/overlayQueue';
import type { OverlayReply, OverlayRequest } from '../../../src/state/workers/overlayWorker';
import { RUNS } from '../../../src/state/workers/serve';
import { BELT } from '../../core/overlays/smallRecipe';

/** Keeps what it is sent, and answers when the test says so. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly sent: OverlayRequest[] = [];
  isTerminated = false;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }

  postMessage(request: OverlayRequest): void {
    this.sent.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** What it was asked, without the ground. */
  get questions() {
    return this.sent.filter((request) => request.kind !== 'ground');
  }

  answer(index: number, reason: string): void {
    const { id } = this.questions[index]!;
    const data: OverlayReply = { id, ok: false, reason };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(message: string): void {
    // It ran until then.
    this.dispatchEvent(new MessageEvent('message', { data: RUNS }));
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const widthOf = (request: OverlayRequest) => (request.kind === 'geometry' ? request.parameters.width : null);
const drawn = (width: number): Asked => ({ kind: 'geometry', recipe: BELT, parameters: { width }, values: {} });
/** Until all that can go on without an answer has. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const answered = (reason: string) => ({ ok: false, reason });

let responses: Record<string, Response | Error> = {};
let createOverlayQueue: typeof import('../../../src/state/overlays/overlayQueue')['createOverlayQueue'];

beforeEach(async () => {
  // A page of its own for each: files that were fetched are kept.
  vi.resetModules();
  ({ createOverlayQueue } = await import('../../../src/state/overlays/overlayQueue'));
  FakeWorker.made = [];
  responses = {};
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => {
      const response = responses[url.split('/').at(-1) ?? ''] ?? new Response(`text of ${url.split('/').at(-1)}`);
      if (response instanceof Error) throw response;
      return response;
    }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createOverlayQueue', () => {
  it('begins with the first question, and sends the ground before it, once', async () => {
    const queue = createOverlayQueue(() => {});
    await settled();
    expect(FakeWorker.made).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
    void queue.ask('a', drawn(1));
    void queue.ask('b', drawn(2));
    await settled();
    const [worker] = FakeWorker.made;
    expect(FakeWorker.made).toHaveLength(1);
    expect(worker?.sent[0]).toEqual({
      kind: 'ground',
      places: 'text of overlay-ground.topo.json',
      national: 'text of detail.topo.json',
    });
    expect(worker?.sent.slice(1).map(widthOf)).toEqual([1, 2]);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const queue = createOverlayQueue(() => {});
    const [a, b] = [queue.ask('a', drawn(1)), queue.ask('b', drawn(2))];
    await settled();
    const [worker] = FakeWorker.made;
    worker?.answer(1, 'second');
    worker?.answer(0, 'first');
    expect(await a).toMatchObject(answered('first'));
    expect(await b).toMatchObject(answered('second'));
  });

  it('asks one question of a name at a time, then the newest; those between get null', async () => {
    const queue = createOverlayQueue(() => {});
    const [first, second, third, fourth] = [1, 2, 3, 4].map((width) => queue.ask('belt', drawn(width)));
    await settled();
    const [worker] = FakeWorker.made;
    expect(worker?.questions.map(widthOf)).toEqual([1]);
    expect(await Promise.all([second, third])).toEqual([null, null]);
    worker?.answer(0, 'of 1');
    expect(await first).toMatchObject(answered('of 1'));
    await settled();
    expect(worker?.questions.map(widthOf)).toEqual([1, 4]);
    worker?.answer(1, 'of 4');
    expect(await fourth).toMatchObject(answered('of 4'));
    const last = queue.ask('belt', drawn(5));
    await settled();
    worker?.answer(2, 'of 5');
    expect(await last).toMatchObject(answered('of 5'));
  });

  it('holds no name up for another', async () => {
    const queue = createOverlayQueue(() => {});
    void queue.ask('slow', drawn(1));
    const replaced = queue.ask('slow', drawn(2));
    const other = queue.ask('other', drawn(3));
    void queue.ask('slow', drawn(4));
    await settled();
    FakeWorker.made[0]?.answer(1, 'of 3');
    expect(await other).toMatchObject(answered('of 3'));
    expect(await replaced).toBeNull();
    expect(FakeWorker.made[0]?.questions.map(widthOf)).toEqual([1, 3]);
  });

  it('answers all that is out when the worker fails, and has another one answer what is asked then', async () => {
    const queue = createOverlayQueue(() => {});
    const [a, b] = [queue.ask('a', drawn(1)), queue.ask('b', drawn(2))];
    await settled();
    FakeWorker.made[0]?.fail('no such script');
    expect(await a).toEqual(answered('no such script'));
    expect(await b).toEqual(answered('no such script'));
    const again = queue.ask('a', drawn(3));
    await settled();
    expect(FakeWorker.made).toHaveLength(2);
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
    expect(FakeWorker.made[1]?.sent.map(({ kind }) => kind)).toEqual(['ground', 'geometry']);
    FakeWorker.made[1]?.answer(0, 'of 3');
    expect(await again).toMatchObject(answered('of 3'));
  });

  it('names each file of the ground that could not be loaded, and tries again with a later question', async () => {
    responses = {
      'overlay-ground.topo.json': new Response('', { status: 404 }),
      'detail.topo.json': new Error('offline'),
    };
    const onFailure = vi.fn();
    const queue = createOverlayQueue(onFailure);
    expect(await queue.ask('a', drawn(1))).toEqual(answered('overlay-ground.topo.json'));
    expect(onFailure.mock.calls).toEqual([
      ['overlay-ground.topo.json', 'HTTP 404'],
      ['detail.topo.json', 'offline'],
    ]);
    expect(FakeWorker.made).toEqual([]);
    responses = {};
    const again = queue.ask('a', drawn(2));
    await settled();
    FakeWorker.made[0]?.answer(0, 'of 2');
    expect(await again).toMatchObject(answered('of 2'));
  });
});
