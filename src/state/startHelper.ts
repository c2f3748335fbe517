import { reasonOf } from '../core/text/reasonOf';
import { RUNS, type WorkHere } from './workers/serve';

/** Does work away from the page; or in it, where the browser has no workers, or none that are modules. */
export interface Helper<Request> {
  post(request: Request): void;
  /** Nothing that it was asked is answered any more. */
  end(): void;
}

interface Options<Request, Reply> {
  /** Throws where there are no workers. */
  makeWorker(): Worker;
  /** Fetched only where it is needed. */
  loadHere(): Promise<WorkHere<Request, Reply>>;
  hear(reply: Reply): void;
  /** It ran, and broke down: perhaps it had no memory left, which the page would not have either. */
  fail(reason: string): void;
}

/** Starts a worker. What was asked of one that never came to run is asked of the page itself, which then stands still meanwhile. */
export function startHelper<Request, Reply>(options: Options<Request, Reply>): Helper<Request> {
  const { makeWorker, loadHere, hear, fail } = options;
  let isEnded = false;
  let runs = false;
  /** Until it runs. */
  const asked: Request[] = [];
  let here: Promise<ReturnType<WorkHere<Request, Reply>>> | null = null;
  let worker: Worker | null = null;

  const askHere = (request: Request) => {
    here ??= loadHere().then((work) => work((reply) => isEnded || hear(reply)));
    here.then((handle) => handle(request)).catch((error: unknown) => isEnded || fail(reasonOf(error)));
  };
  const goOnHere = () => {
    worker?.terminate();
    worker = null;
    for (const request of asked.splice(0)) askHere(request);
  };
  try {
    worker = makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply | typeof RUNS>) => {
      runs = true;
      asked.length = 0;
      if (data !== RUNS) hear(data);
    });
    worker.addEventListener('error', ({ message }) => {
      if (runs) fail(message);
      else goOnHere();
    });
  } catch {
    worker = null;
  }
  return {
    post(request) {
      if (worker === null) askHere(request);
      else {
        if (!runs) asked.push(request);
        worker.postMessage(request);
      }
    },
    end() {
      isEnded = true;
      worker?.terminate();
    },
  };
}
