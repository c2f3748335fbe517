/** What a worker says first: that it has come to run. */
export const RUNS = null;

/** Has a worker answer what it is asked. In the page, which does the work itself where it has no workers, nothing is done. */
export function serve<Request>(handle: (request: Request) => void | Promise<void>): void {
  if (!('WorkerGlobalScope' in globalThis)) return;
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => void handle(data));
  self.postMessage(RUNS);
}

/** The work of a worker as a function, for the page itself. */
export type WorkHere<Request, Reply> = (reply: (message: Reply) => void) => (request: Request) => void | Promise<void>;
