/** From one attempt to the next. A graphics driver that begins anew may need some seconds. */
const WAITS_MILLISECONDS = [0, 250, 1000, 4000, 15_000] as const;
/** A driver that fails so often in such a time will fail again. */
const MOST = { losses: 5, milliseconds: 600_000 } as const;

/** Tries to have something again that was lost. */
export interface Attempts {
  /** It was lost: tries until it succeeds, unless it has been lost too often. */
  begin(): void;
  succeed(): void;
}

/**
 * Tries at once, then after growing waits, then whenever the page is next looked at; never while it is hidden.
 *
 * @param attempt returns whether it succeeded.
 */
export function createAttempts(attempt: () => boolean): Attempts {
  let made = 0;
  let losses: readonly number[] = [];
  const wait = () => {
    const milliseconds = WAITS_MILLISECONDS[made];
    if (milliseconds === undefined) {
      made = 0;
      onceSeen(wait);
      return;
    }
    made += 1;
    setTimeout(() => {
      if (document.hidden) onceSeen(tryNow);
      // Once the replacement is on the screen, as an attempt takes longer than a frame.
      else requestAnimationFrame(() => setTimeout(tryNow));
    }, milliseconds);
  };
  const tryNow = () => {
    if (!attempt()) wait();
  };
  return {
    begin() {
      const now = Date.now();
      losses = [...losses.filter((time) => now - time < MOST.milliseconds), now];
      if (losses.length < MOST.losses) wait();
    },
    succeed() {
      made = 0;
    },
  };
}

/** The next time that the page comes into sight. */
function onceSeen(task: () => void): void {
  const onChange = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', onChange);
    task();
  };
  document.addEventListener('visibilitychange', onChange);
}
