import type { Size } from '../../core/geometry/mercator';
import { type HandMove, middleOf, type Point } from './cameraMoves';

/** A box that is drawn over the map. */
export interface ZoomBox {
  drawTo(point: Point): void;
  remove(): void;
}

export function createZoomBox(container: HTMLElement, from: Point): ZoomBox {
  const box = document.createElement('div');
  box.className = 'map-box';
  container.append(box);
  return {
    drawTo(to) {
      box.style.transform = `translate(${Math.min(from[0], to[0])}px, ${Math.min(from[1], to[1])}px)`;
      box.style.width = `${Math.abs(to[0] - from[0])}px`;
      box.style.height = `${Math.abs(to[1] - from[1])}px`;
    },
    remove: () => box.remove(),
  };
}

/** The move that makes what is in a box fill the window. */
export function boxMove(one: Point, other: Point, size: Size): HandMove {
  const [width, height] = [Math.abs(other[0] - one[0]), Math.abs(other[1] - one[1])];
  const around: Point = [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
  const [x, y] = middleOf(size);
  const zoomBy = Math.log2(Math.min(size.widthPixels / width, size.heightPixels / height));
  return { pan: [x - around[0], y - around[1]], zoomBy, around };
}
