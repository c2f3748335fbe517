import { remPixels } from '../render/style/remPixels';

/** Browsers lay elements out on a grid of 1/64 pixel. */
const SAME_PIXELS = 1 / 32;

/**
 * Tells when a rem becomes another size: on the stage, with larger text, on another screen.
 *
 * @param container of the map, which an element of the width of a rem is put into.
 * @returns a function that ends it.
 */
export function followRem(container: HTMLElement, changed: () => void): () => void {
  const rem = document.createElement('div');
  rem.className = 'one-rem';
  container.append(rem);
  let told = remPixels();
  const observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? told;
    // An observer first reports the current size.
    if (Math.abs(width - told) < SAME_PIXELS) return;
    told = width;
    changed();
  });
  observer.observe(rem);
  return () => {
    observer.disconnect();
    rem.remove();
  };
}
