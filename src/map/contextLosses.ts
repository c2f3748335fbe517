/**
 * Tells when the browser takes the WebGL context of a canvas away, before the canvas's own library hears of it: the map
 * is taken away as a whole, and the library would take itself apart first.
 *
 * @param container that the canvas is in.
 * @param current the canvas that the map is on; null: none.
 */
export function followContextLosses(
  container: HTMLElement,
  current: () => HTMLElement | null,
  onLoss: () => void,
): void {
  container.addEventListener(
    'webglcontextlost',
    (event) => {
      const canvas = current();
      if (canvas === null || event.target !== canvas) return;
      event.stopImmediatePropagation();
      refuseRestored(event, canvas as HTMLCanvasElement);
      onLoss();
    },
    { capture: true },
  );
}

/** Another canvas takes over: should the browser bring the lost context back, it is let go of again. */
function refuseRestored(lost: Event, canvas: HTMLCanvasElement): void {
  // Without preventDefault the restored context would be reported on the console.
  lost.preventDefault();
  canvas.addEventListener(
    'webglcontextrestored',
    (event) => {
      event.stopImmediatePropagation();
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    },
    { capture: true, once: true },
  );
}
