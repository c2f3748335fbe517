import type { Size } from '../../core/geometry/mercator';

/** Size of the map on the page; that of the window where there is none. */
export function mapWindowSize(): Size {
  const map = document.getElementById('map');
  return {
    widthPixels: map?.clientWidth || window.innerWidth,
    heightPixels: map?.clientHeight || window.innerHeight,
  };
}
