/**
 * Tells when the screen has another resolution: the window was moved to another, or the page zoomed.
 *
 * @returns a function that ends it.
 */
export function followResolution(changed: () => void): () => void {
  const ending = new AbortController();
  const listen = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = () => {
      listen();
      changed();
    };
    query.addEventListener('change', onChange, { once: true, signal: ending.signal });
  };
  listen();
  return () => ending.abort();
}
