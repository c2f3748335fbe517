import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE_MILLISECONDS = 10_000;

/** A program that serves others until it is ended. */
export interface Background {
  readonly child: ChildProcess;
  /** Ends it, and waits until it has gone. */
  end(): Promise<void>;
}

/** What runs now: ended with this process, however that ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** @param pipes what of its output is read: standard output, and the file of each further number. */
export function startInBackground(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  pipes: readonly ('pipe' | 'ignore')[],
): Background {
  const child = spawn(program, parameters, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', ...pipes],
  });
  running.add(child);
  const ended = once(child, 'close').catch(() => {});
  void ended.then(() => running.delete(child));
  return {
    child,
    async end() {
      if (!running.has(child)) return;
      child.kill();
      const forced = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
      await ended;
      clearTimeout(forced);
    },
  };
}
