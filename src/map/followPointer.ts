import type { Adcode } from '../core/areas/area';
import { type AreaIndex, createAreaIndex } from '../core/areas/areaIndex';
import type { Geography } from '../core/areas/geography';
import { metresPerPixel } from '../core/geometry/mercator';
import type { Position } from '../core/geometry/position';
import { overlayAt } from '../core/overlays/overlayAt';
import { clearSelection, select } from '../state/actions';
import type { AtlasStore } from '../state/atlas';
import type { MapCamera } from './mapCamera';
import type { MapPointer, PointedAt } from './mapPointer';

/** How far beside a dot or a line of an overlay the pointer still means it. */
const REACH_PIXELS = 6;

/**
 * Hover and click: what area is under the pointer, at most once a frame, and never while the map is being moved.
 *
 * @returns a function that ends it, and lets go of what was pointed at.
 */
export function followPointer(pointer: MapPointer, camera: MapCamera, atlas: AtlasStore): () => void {
  const indices = new Map<Geography, AreaIndex>();
  const adcodeIn = (geography: Geography, position: Position): Adcode | null => {
    const index = indices.get(geography) ?? createAreaIndex(geography.topology, geography.object);
    indices.set(geography, index);
    return geography.areas[index.at(position)]?.adcode ?? null;
  };
  // Where no counties are known, the prefecture answers.
  const adcodeUnder = ({ position }: PointedAt): Adcode | null => {
    const { geography, data } = atlas.getState();
    return adcodeIn(geography, position) ?? adcodeIn(data.geographies.prefecture, position);
  };

  const leave = () => {
    // A highlight set by a list is removed by the list.
    if (atlas.getState().session.hovered?.pointer != null) atlas.getState().hover(null);
  };
  const point = (at: PointedAt) => {
    const adcode = adcodeUnder(at);
    if (adcode === null) return leave();
    const { position, xPixels, yPixels } = at;
    const scale = metresPerPixel(position[1], camera.view.zoom);
    const hit = overlayAt(atlas.getState().overlays, position, REACH_PIXELS * scale, scale);
    atlas.getState().hover({ adcode, hit, pointer: { xPixels, yPixels } });
  };

  let latest: PointedAt | null = null;
  let isRemoved = false;
  pointer.on('move', (at) => {
    if (latest === null)
      requestAnimationFrame(() => {
        const moved = latest;
        latest = null;
        if (moved !== null && !isRemoved && !camera.isMoving) point(moved);
      });
    latest = at;
  });
  pointer.on('leave', leave);
  camera.on('movestart', leave);
  pointer.on('click', (at) => {
    const adcode = adcodeUnder(at);
    atlas.getState().dispatch(adcode === null ? clearSelection : select(adcode));
  });
  return () => {
    isRemoved = true;
    leave();
  };
}
