/** What browsers offer for a room: each may be missing or refused, and presenting goes on without it. */

export const hasFullscreen = typeof document !== 'undefined' && document.fullscreenEnabled === true;
export const hasWakeLock = typeof navigator !== 'undefined' && 'wakeLock' in navigator;

export function enterFullscreen(): void {
  if (hasFullscreen && document.fullscreenElement === null)
    document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
}

export function leaveFullscreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => {});
}

export function toggleFullscreen(): void {
  if (document.fullscreenElement === null) enterFullscreen();
  else leaveFullscreen();
}

/** Keeps the screen on until the function that it gives is called; again whenever the page comes back into view. */
export function keepScreenOn(): () => void {
  let sentinel: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = async () => {
    if (isOver || !hasWakeLock || document.visibilityState !== 'visible') return;
    try {
      sentinel = await navigator.wakeLock.request('screen');
      if (isOver) await sentinel.release();
    } catch {
      // Refused on low battery or by policy.
    }
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    sentinel?.release().catch(() => {});
  };
}
