import type { DistrictOutline, OverlayPart } from '../../core/overlays/geometry';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { districtsOf } from '../../core/scene/districtsOf';
import { keptBy } from '../../core/text/keptBy';
import type { OverlayStyle } from './overlayStyle';
import { DISTRICT } from './styleTable';

/** How districts are drawn below the overlays that lie on them. */
export const DISTRICT_STYLE: OverlayStyle = {
  fillOpacity: 0,
  hatchOpacity: 0,
  strokePixels: DISTRICT.widthPixels,
  dashPixels: 0,
  pointRadiusPixels: 0,
  isHollow: false,
};

const NONE: readonly OverlayPart[] = [];
const partsOf = keptBy((districts: readonly DistrictOutline[]): readonly OverlayPart[] => [
  { entry: '', certainty: 'surveyed', names: null, type: 'lines', lines: districts.flatMap(({ rings }) => rings) },
]);

/** Of the place of the topmost overlay: an atlas theme has overlays of one place. The same list for the same districts. */
export function bordersOf(overlays: readonly PortrayedOverlay[]): readonly OverlayPart[] {
  const districts = districtsOf(overlays);
  return districts.length === 0 ? NONE : partsOf(districts);
}
