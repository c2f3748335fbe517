import type { DistrictOutline } from '../overlays/geometry';
import type { PortrayedOverlay } from '../overlays/portrayOverlays';

const NO_DISTRICTS: readonly DistrictOutline[] = [];

/** Those that the topmost overlay lies on: the ones that are outlined and named. */
export function districtsOf(overlays: readonly Pick<PortrayedOverlay, 'districts'>[]): readonly DistrictOutline[] {
  return overlays.find(({ districts }) => districts.length > 0)?.districts ?? NO_DISTRICTS;
}
