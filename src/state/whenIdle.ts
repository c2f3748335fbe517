/** Chromium at times forgets to say that it is idle, of a page in which nothing moves any more. */
const LONGEST_WAIT_MILLISECONDS = 1000;
/** Where the browser does not tell when it is idle, as WebKit. */
const PAUSE_MILLISECONDS = 200;
const SLICE_MILLISECONDS = 5;

/**
 * Runs a task while nothing else is to do.
 *
 * @param task given the milliseconds that it may take.
 * @param mostWaitMilliseconds after so long it is run though something else is to do.
 * @returns a function that calls it off.
 */
export function whenIdle(
  task: (milliseconds: number) => void,
  mostWaitMilliseconds = LONGEST_WAIT_MILLISECONDS,
): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => task(SLICE_MILLISECONDS), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback((deadline) => task(deadline.timeRemaining()), { timeout: mostWaitMilliseconds });
  return () => cancelIdleCallback(request);
}
