/** How often each is tried: other work on the machine slows a try down and never speeds one up. */
const TRIES = 3;

/**
 * How many times as long one thing takes as another, each at its fastest. Of a machine or its other work it says next to
 * nothing, unlike seconds.
 */
export function timesAsLong(act: () => unknown, reference: () => unknown): number {
  const fastest = { act: Number.POSITIVE_INFINITY, reference: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    fastest.reference = Math.min(fastest.reference, millisecondsOf(reference));
    fastest.act = Math.min(fastest.act, millisecondsOf(act));
  }
  return fastest.act / fastest.reference;
}

function millisecondsOf(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}
