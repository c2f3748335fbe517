/** Somewhat longer than its transition; see map.css. */
const LONGEST_MILLISECONDS = 600;

/**
 * Lays what a map shows over it as it is, and lets that fade: whatever is drawn from now on comes to light below. Where the
 * reader wants no motion, it does nothing.
 *
 * @param element whose canvases are the map.
 */
export function dissolve(container: HTMLElement, element: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { left, top, width, height } = container.getBoundingClientRect();
  const still = document.createElement('canvas');
  still.className = 'map-dissolving';
  still.setAttribute('aria-hidden', 'true');
  const ratio = devicePixelRatio;
  still.width = Math.round(width * ratio);
  still.height = Math.round(height * ratio);
  const context = still.getContext('2d', { alpha: false });
  if (context === null) return;
  context.scale(ratio, ratio);
  for (const canvas of element.querySelectorAll('canvas')) {
    const box = canvas.getBoundingClientRect();
    if (canvas.width > 0 && box.width > 0)
      context.drawImage(canvas, box.left - left, box.top - top, box.width, box.height);
  }
  container.append(still);
  // The browser has to have seen it whole before it can fade.
  still.getBoundingClientRect();
  still.dataset.fading = 'true';
  const end = () => still.remove();
  still.addEventListener('transitionend', end);
  setTimeout(end, LONGEST_MILLISECONDS);
}
