import { inkOf, overlayInk } from '../../core/overlays/overlayInk';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import { bordersOf, DISTRICT_STYLE } from '../../render/style/districtBorders';
import { magnified } from '../../render/style/magnified';
import { overlayStyle } from '../../render/style/overlayStyle';
import { remPixels } from '../../render/style/remPixels';
import { DISTRICT } from '../../render/style/styleTable';
import { OverlayLayer } from '../../render/webgl/OverlayLayer';

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
          magnification,
          strength: choice.opacity,
        }),
    );
  const borders = new OverlayLayer({
    id: 'districts',
    parts: bordersOf(overlays),
    inkOf: () => inksOf(appearance)[DISTRICT.ink],
    styleOf: () => DISTRICT_STYLE,
    metresPerMinute: 0,
    appearance,
    magnification,
    strength: DISTRICT.opacity,
  });
  return [borders, ...drawn.reverse()];
}
