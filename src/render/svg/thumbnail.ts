import type { Level } from '../../core/areas/area';
import { boundsOfAreas, union } from '../../core/areas/areaBounds';
import { type Bounds, fitView, type Padding, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { boundsOfParts } from '../../core/overlays/boundsOfParts';
import type { MapScene } from '../../core/scene/mapScene';
import { mapPicture } from './mapPicture';
import { THUMBNAIL_STYLE } from './mapStyle';

const PADDING: Padding = { top: 4, right: 4, bottom: 4, left: 4 };
/** Closer than this, nobody sees where a theme with two areas of a level lies. */
const CLOSEST_ZOOM: Readonly<Record<Level, number>> = { province: 1.6, prefecture: 2.1, county: 4.6 };
/** Overlays are of one place. */
const CLOSEST_OVERLAY_ZOOM = 8;

/** A theme as a picture of a size in CSS pixels: where its overlays lie, or its figures. */
export function thumbnail(scene: MapScene, size: Size): string {
  return mapPicture(scene, viewOf(scene, size), size, THUMBNAIL_STYLE);
}

function viewOf({ portrayal, geography, overlays }: MapScene, size: Size): View {
  const parts = overlays.flatMap((overlay) => overlay.parts);
  if (parts.length > 0) return fitView(boundsOfParts(parts), size, PADDING, CLOSEST_OVERLAY_ZOOM);
  const bounds = boundsOfAreas(geography);
  const published = bounds.filter((_, index) => portrayal.areas[index]?.value != null);
  const shown = (published.length === 0 ? bounds : published).reduce<Bounds>(union, NOWHERE);
  return fitView(shown, size, PADDING, CLOSEST_ZOOM[geography.level]);
}

const NOWHERE: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
