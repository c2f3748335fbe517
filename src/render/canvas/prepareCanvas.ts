import type { Size } from '../../core/geometry/mercator';

/** Of a canvas in its place on the page. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { widthPixels: clientWidth, heightPixels: clientHeight };
}

/** Sizes a canvas, so that it is drawn on in CSS pixels; null where the browser gives no 2D canvas. */
export function prepareCanvas(canvas: HTMLCanvasElement, size: Size): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(size.widthPixels * ratio);
  canvas.height = Math.round(size.heightPixels * ratio);
  // "Read often" keeps the canvas in memory, where the CPU draws it: faster than a graphics card in software.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  context?.scale(ratio, ratio);
  return context;
}
