import { chromiumFlags } from '../../scripts/chromium.ts';

/** The flags of the browser that tests run in. */
export function browserFlags(graphics: Parameters<typeof chromiumFlags>[0]): string[] {
  return [
    ...chromiumFlags(graphics),
    // What was compiled for one page of a context is there for the next.
    '--process-per-site',
    // Nothing but this machine has an address: a request that leaves the origin is reported and goes nowhere.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
}
