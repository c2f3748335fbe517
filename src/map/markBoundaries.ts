import type { Fineness } from '../state/meshes';

/** Says on the map's container, in `data-boundaries`, how fine the boundaries are that it shows: for tests and pictures to wait for. */
export function markBoundaries(container: HTMLElement, isFine: boolean): void {
  container.dataset.boundaries = (isFine ? 'detail' : 'overview') satisfies Fineness;
}
