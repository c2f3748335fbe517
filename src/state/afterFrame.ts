/**
 * Runs a task after the next frame has gone to the screen, which is when the one after it begins; at once where no frame
 * comes, as in a hidden tab.
 */
export function afterFrame(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(task)));
}
