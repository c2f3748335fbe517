import { MapView, type Viewport } from '@deck.gl/core';

type ViewportRequest = Parameters<MapView['makeViewport']>[0];

/**
 * A view as large as the map's canvas. deck.gl learns of a new size only after MapLibre has drawn for it, and would
 * show the areas beside their names for a frame.
 */
export class CanvasSizedView extends MapView {
  readonly #canvas: HTMLCanvasElement;

  constructor(canvas: HTMLCanvasElement) {
    // The one that MapLibreOverlay looks for.
    super({ id: 'maplibre' });
    this.#canvas = canvas;
  }

  override makeViewport({ viewState }: ViewportRequest): Viewport | null {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    return super.makeViewport({ width, height, viewState });
  }
}
