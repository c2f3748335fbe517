/** Where the browser does not tell when it is idle. */
const PAUSE_MILLISECONDS = 200;
const SLICE_MILLISECONDS = 5;

/**
 * Runs a task while nothing else is to do.
 *
 * @param task given the milliseconds that it may take.
 * @param mostWaitMilliseconds after so long it is run though something else is to do.
 * @returns a function that calls it off.
 */
export function whenIdle(task: (milliseconds: number) => void, mostWaitMilliseconds?: number): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => task(SLICE_MILLISECONDS), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }
  const options = mostWaitMilliseconds === undefined ? {} : { timeout: mostWaitMilliseconds };
  const request = requestIdleCallback((deadline) => task(deadline.timeRemaining()), options);
  return () => cancelIdleCallback(request);
}
