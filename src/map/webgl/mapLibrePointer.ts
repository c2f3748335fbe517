import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { unprojectFrom } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { View } from '../../core/geometry/view';
import { sizeOf } from '../../render/canvas/prepareCanvas';
import type { MapPointer, PointedAt } from '../mapPointer';

const NAMES = { move: 'mousemove', leave: 'mouseout', click: 'click' } as const;

/**
 * The pointer over MapLibre's canvas.
 *
 * @param seen the camera as it is seen, which may be on another projection than MapLibre's.
 */
export function mapLibrePointer(map: MapLibre, seen: () => View): MapPointer {
  const placeOf = ({ point: { x, y }, lngLat }: MapMouseEvent): PointedAt => {
    const view = seen();
    const position: Position =
      view.projection === undefined ? [lngLat.lng, lngLat.lat] : unprojectFrom(view, sizeOf(map.getCanvas()))([x, y]);
    return { xPixels: x, yPixels: y, position };
  };
  return {
    on(name, listener) {
      map.on(NAMES[name], (event) => listener(placeOf(event)));
    },
  };
}
