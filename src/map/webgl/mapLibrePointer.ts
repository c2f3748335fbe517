import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { MapPointer, PointedAt } from '../mapPointer';

const NAMES = { move: 'mousemove', leave: 'mouseout', click: 'click' } as const;

/** The pointer over MapLibre's canvas. */
export function mapLibrePointer(map: MapLibre): MapPointer {
  return {
    on(name, listener) {
      map.on(NAMES[name], (event) => listener(placeOf(event)));
    },
  };
}

function placeOf({ point, lngLat }: MapMouseEvent): PointedAt {
  return { xPixels: point.x, yPixels: point.y, position: [lngLat.lng, lngLat.lat] };
}
