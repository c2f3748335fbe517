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
  const observer = new ResizeObserver(changed);
  observer.observe(rem);
  return () => {
    observer.disconnect();
    rem.remove();
  };
}
