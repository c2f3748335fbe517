const waiting = new Map<string, (() => void) | null>();

/**
 * Runs a task at once, but only one of a name in a frame: of those that follow in the same frame the last is run when the
 * next begins. A hand at a slider tells of more steps than can be drawn.
 */
export function oncePerFrame(name: string, task: () => void): void {
  // No frame comes in a hidden tab.
  if (document.hidden) {
    task();
    return;
  }
  if (waiting.has(name)) {
    waiting.set(name, task);
    return;
  }
  waiting.set(name, null);
  requestAnimationFrame(() => {
    const last = waiting.get(name);
    waiting.delete(name);
    last?.();
  });
  task();
}
