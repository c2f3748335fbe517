import type { Map as MapLibre } from 'maplibre-gl';
import type { View } from '../../core/geometry/view';
import type { MapCamera, MoveCause } from '../mapCamera';

/** Of an event of MapLibre. What moves the camera for the reader's sake knows of the reader's own event. */
function causeOf(event: { readonly originalEvent?: unknown }): MoveCause {
  if ('cause' in event) return event.cause as MoveCause;
  return event.originalEvent === undefined ? 'page' : 'reader';
}

/** MapLibre's camera, as the map that knows no MapLibre sees it. */
export function mapLibreCamera(map: MapLibre): MapCamera {
  return {
    get view() {
      const { lng, lat } = map.getCenter();
      return { longitude: lng, latitude: lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: 0 };
    },
    get isMoving() {
      return map.isMoving();
    },
    jumpTo(view, cause) {
      map.jumpTo(optionsOf(view), { cause });
    },
    flyTo(view, cause, milliseconds) {
      map.flyTo({ ...optionsOf(view), duration: milliseconds }, { cause });
    },
    stop() {
      map.stop();
    },
    on(name, listener) {
      map.on(name, (event: object) => (listener as (cause: MoveCause) => void)(causeOf(event)));
    },
  };
}

function optionsOf({ longitude, latitude, zoom, bearing }: View) {
  return { center: [longitude, latitude] as [number, number], zoom, bearing };
}
