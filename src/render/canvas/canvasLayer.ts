import type { MapWindow } from '../drawing/painter';

/** A canvas of a live picture. */
export interface CanvasLayer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** @returns null where the browser gives no 2D canvas. */
export function createCanvasLayer(alpha: boolean): CanvasLayer | null {
  const canvas = document.createElement('canvas');
  // In memory, where the CPU draws it: see prepareCanvas.
  const context = canvas.getContext('2d', { alpha, willReadFrequently: true });
  if (context === null) return null;
  canvas.style.position = 'absolute';
  canvas.style.left = canvas.style.top = '0';
  return { canvas, context };
}

/** Empties a layer that shows part of a window, whose pixels are those of CSS from then on. */
export function clearLayer({ canvas, context }: CanvasLayer, part: LayerPart, ratio: number): void {
  const [width, height] = [Math.round(part.width * ratio), Math.round(part.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${width / ratio}px`;
    canvas.style.height = `${height / ratio}px`;
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
  }
  canvas.style.transform = part.left === 0 && part.top === 0 ? '' : `translate(${part.left}px, ${part.top}px)`;
  context.setTransform(ratio, 0, 0, ratio, -part.left * ratio, -part.top * ratio);
}

/** CSS pixels from the top left of the window; whole pixels of the device. */
export interface LayerPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function wholeOf({ size }: MapWindow): LayerPart {
  return { left: 0, top: 0, width: size.widthPixels, height: size.heightPixels };
}
