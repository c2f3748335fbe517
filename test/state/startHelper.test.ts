import { describe, expect, it, vi } from 'vitest';
import { startHelper } from '../../src/state/startHelper';
import { RUNS } from '../../src/state/workers/serve';
import { eventually } from '../eventually';

class FakeWorker extends EventTarget {
  readonly asked: number[] = [];
  isTerminated = false;
  postMessage(request: number) {
    this.asked.push(request);
  }
  terminate() {
    this.isTerminated = true;
  }
  say(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  breakDown(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function started(worker: FakeWorker | null) {
  const heard: number[] = [];
  const failures: string[] = [];
  const loadHere = vi.fn(async () => (reply: (message: number) => void) => (request: number) => reply(10 * request));
  const helper = startHelper<number, number>({
    makeWorker() {
      if (worker === null) throw new ReferenceError('Worker is not defined');
      return worker as unknown as Worker;
    },
    loadHere,
    hear: (reply) => heard.push(reply),
    fail: (reason) => failures.push(reason),
  });
  return { helper, heard, failures, loadHere };
}

describe('a helper', () => {
  it('is a worker where there are any', () => {
    const worker = new FakeWorker();
    const { helper, heard, loadHere } = started(worker);
    helper.post(1);
    worker.say(RUNS);
    worker.say(7);
    expect([worker.asked, heard]).toEqual([[1], [7]]);
    expect(loadHere).not.toHaveBeenCalled();
  });

  it('is the page itself where there are none', async () => {
    const { helper, heard } = started(null);
    helper.post(1);
    helper.post(2);
    await eventually(() => expect(heard).toEqual([10, 20]));
  });

  it('is the page itself where the worker never came to run, for all that was asked of it', async () => {
    const worker = new FakeWorker();
    const { helper, heard, failures } = started(worker);
    helper.post(1);
    worker.breakDown('SyntaxError');
    helper.post(2);
    await eventually(() => expect(heard).toEqual([10, 20]));
    expect([failures, worker.isTerminated]).toEqual([[], true]);
  });

  it('fails where the worker ran and broke down', () => {
    const worker = new FakeWorker();
    const { helper, failures, loadHere } = started(worker);
    helper.post(1);
    worker.say(RUNS);
    worker.breakDown('out of memory');
    expect(failures).toEqual(['out of memory']);
    expect(loadHere).not.toHaveBeenCalled();
  });

  it('answers nothing any more once it has ended', async () => {
    const { helper, heard, loadHere } = started(null);
    helper.post(1);
    helper.end();
    await loadHere.mock.results[0]?.value;
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
  });
});
