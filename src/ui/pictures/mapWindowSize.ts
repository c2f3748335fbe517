import type { Size } from '../../core/geometry/mercator';
import { mapElement } from '../mapElement';

/** Size of the map on the page; that of the window where there is none. */
export function mapWindowSize(): Size {
  const map = mapElement();
  return {
    widthPixels: map?.clientWidth || window.innerWidth,
    heightPixels: map?.clientHeight || window.innerHeight,
  };
}
