import { vi } from 'vitest';

/** The machine may have other work; what holds at once costs nothing of this. */
const PATIENCE_MILLISECONDS = 15_000;

/** Asks again until nothing is thrown, and gives what was returned then. */
export function eventually<Value>(ask: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(ask, { timeout: PATIENCE_MILLISECONDS });
}
