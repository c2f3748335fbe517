import type { DistrictOutline, OverlayPart } from '../domain/overlays/geometry';
import { inkOf, overlayInk } from '../domain/overlays/overlayInk';
import { type OverlayStyle, overlayStyle } from '../domain/overlays/overlayStyle';
import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import { type Appearance, inksOf } from '../domain/palette';
import { OverlayLayer } from '../layers/OverlayLayer';
import { ABOVE_AREAS } from './createMap';
import { remPixels } from './remPixels';

/** A layer for each overlay that has something to show, from the lowest up; below them the districts that they lie on. */
export function overlayLayers(overlays: readonly PortrayedOverlay[], appearance: Appearance): readonly OverlayLayer[] {
  const magnification = remPixels() / 16;
  const drawn = overlays
    .filter(({ parts }) => parts.length > 0)
    .map(
      ({ choice, recipe, parts, metresPerMinute }) =>
        new OverlayLayer({
          id: `overlay ${choice.id}`,
          parts,
          inkOf: (entry) => overlayInk(inkOf(recipe, entry), appearance),
          styleOf: (part) => magnified(overlayStyle(part), magnification),
          metresPerMinute,
          appearance,
          strength: choice.opacity,
          beforeId: ABOVE_AREAS,
        }),
    );
  const borders = new OverlayLayer({
    id: 'districts',
    parts: bordersOf(overlays),
    inkOf: () => inksOf(appearance).countyBorder,
    styleOf: () => BORDER,
    metresPerMinute: 0,
    appearance,
    strength: 0.7,
    beforeId: ABOVE_AREAS,
  });
  return [borders, ...drawn.reverse()];
}

function magnified(style: OverlayStyle, times: number): OverlayStyle {
  return {
    ...style,
    strokePixels: style.strokePixels * times,
    dashPixels: style.dashPixels * times,
    pointRadiusPixels: style.pointRadiusPixels * times,
  };
}

const BORDER: OverlayStyle = {
  fillOpacity: 0,
  hatchOpacity: 0,
  strokePixels: 0.8,
  dashPixels: 0,
  pointRadiusPixels: 0,
  isHollow: false,
};

const NONE: readonly OverlayPart[] = [];
const known = new WeakMap<readonly DistrictOutline[], readonly OverlayPart[]>();

/** Of the place of the topmost overlay: an atlas theme has overlays of one place. The same list for the same districts. */
function bordersOf(overlays: readonly PortrayedOverlay[]): readonly OverlayPart[] {
  const districts = overlays.find((overlay) => overlay.districts.length > 0)?.districts;
  if (districts === undefined) return NONE;
  const lines = districts.flatMap(({ rings }) => rings);
  const parts = known.get(districts) ?? [{ entry: '', certainty: 'surveyed', names: null, type: 'lines', lines }];
  known.set(districts, parts);
  return parts;
}
