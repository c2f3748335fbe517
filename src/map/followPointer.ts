import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Adcode } from '../core/areas/area';
import { type AreaIndex, createAreaIndex } from '../core/areas/areaIndex';
import type { Geography } from '../core/areas/geography';
import { metresPerPixel } from '../core/geometry/mercator';
import { overlayAt } from '../core/overlays/overlayAt';
import { clearSelection, select } from '../state/actions';
import type { AtlasStore } from '../state/atlas';

/** How far beside a dot or a line of an overlay the pointer still means it. */
const REACH_PIXELS = 6;

/** Hover and click: what area is under the pointer, at most once a frame, and never while the map is being moved. */
export function followPointer(map: MapLibre, atlas: AtlasStore): void {
  const indices = new Map<Geography, AreaIndex>();
  const adcodeIn = (geography: Geography, { lng, lat }: MapMouseEvent['lngLat']): Adcode | null => {
    const index = indices.get(geography) ?? createAreaIndex(geography.topology, geography.object);
    indices.set(geography, index);
    return geography.areas[index.at([lng, lat])]?.adcode ?? null;
  };
  // Where no counties are known, the prefecture answers.
  const adcodeUnder = ({ lngLat }: MapMouseEvent): Adcode | null => {
    const { geography, data } = atlas.getState();
    return adcodeIn(geography, lngLat) ?? adcodeIn(data.geographies.prefecture, lngLat);
  };

  const leave = () => {
    // What a list points at is the list's to let go of.
    if (atlas.getState().session.hovered?.pointer != null) atlas.getState().hover(null);
  };

  let latest: MapMouseEvent | null = null;
  let isRemoved = false;
  map.on('remove', () => {
    isRemoved = true;
    leave();
  });
  map.on('mousemove', (event) => {
    if (latest === null)
      requestAnimationFrame(() => {
        const moved = latest;
        latest = null;
        if (moved === null || isRemoved || map.isMoving()) return;
        const adcode = adcodeUnder(moved);
        if (adcode === null) leave();
        else {
          const pointer = { xPixels: moved.point.x, yPixels: moved.point.y };
          const { lng, lat } = moved.lngLat;
          const scale = metresPerPixel(lat, map.getZoom());
          const hit = overlayAt(atlas.getState().overlays, [lng, lat], REACH_PIXELS * scale, scale);
          atlas.getState().hover({ adcode, hit, pointer });
        }
      });
    latest = event;
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', (event) => {
    const adcode = adcodeUnder(event);
    atlas.getState().dispatch(adcode === null ? clearSelection : select(adcode));
  });
}
