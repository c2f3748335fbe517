import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { startInBackground } from './background';

/** Larger than any window that is opened on it. */
const SIZE = '1600x1200x24';
const PATIENCE_MILLISECONDS = 20_000;

interface Screen {
  /** As the environment names it: `:99`. */
  readonly display: string;
  end(): Promise<void>;
}

/** Starts a screen that nobody sees, with a number that is free. @throws where it does not come. */
export async function startScreen(xvfb: string): Promise<Screen> {
  const parameters = ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'];
  const screen = startInBackground(xvfb, parameters, {}, ['ignore', 'ignore', 'pipe']);
  const numbers = screen.child.stdio[3] as Readable;
  try {
    const [number] = await once(numbers, 'data', { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    return { display: `:${String(number).trim()}`, end: screen.end };
  } catch {
    await screen.end();
    throw new Error(`${xvfb} gave no screen within ${PATIENCE_MILLISECONDS / 1000} s`);
  }
}
