import { GPUInitializationError, Map as MapLibre, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl';
import './maplibre.css';
import type { View } from '../../core/geometry/view';
import { EXTENT } from '../../state/camera';
import { MOST_ZOOM } from '../mapCamera';
import workerUrl from './tilelessWorker?worker&url';

setWorkerUrl(workerUrl);
// Its worker outlives a map: the next one may be made without a network.
prewarm();

/**
 * The MapLibre map: camera and gestures. It has no background, no tiles, no symbols: the sea is the page's own
 * ground, areas are deck.gl's, labels lie above on a canvas of their own. Each pass that is not there is a pass over
 * the whole screen saved.
 *
 * @returns null where the browser gives no WebGL 2.
 */
export function createMap(container: HTMLElement, view: View): MapLibre | null {
  const map = newMap(container, view);
  if (map === null) return null;
  dropSkyPass(map);
  map.once('style.load', () => dropSkyPass(map));
  return map;
}

function newMap(container: HTMLElement, view: View): MapLibre | null {
  try {
    return new MapLibre(optionsOf(container, view));
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

function optionsOf(container: HTMLElement, view: View): MapOptions {
  return {
    container,
    style: { version: 8, sources: {}, layers: [] },
    center: [view.longitude, view.latitude],
    zoom: view.zoom,
    bearing: view.bearing,
    maxBounds: [EXTENT[0], EXTENT[1], EXTENT[2], EXTENT[3]],
    maxZoom: MOST_ZOOM,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: 0,
    attributionControl: false,
    pitchWithRotate: false,
    touchPitch: false,
  };
}

/**
 * MapLibre 6.17 runs its sky shader over every pixel of every frame, whatever the style: about a third of a frame
 * where WebGL is drawn in software. There is no option; this replaces the pass on the painter, which is private, so
 * it is guarded here, and a browser test tells when the library no longer needs it.
 */
function dropSkyPass(map: MapLibre): void {
  const { painter } = map as { painter?: { drawFunctions?: object } };
  if (painter?.drawFunctions !== undefined && 'sky' in painter.drawFunctions)
    painter.drawFunctions = { ...painter.drawFunctions, sky: () => {} };
}
