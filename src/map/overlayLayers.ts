import type { PortrayedOverlay } from '../domain/overlays/portrayOverlays';
import type { Appearance } from '../domain/palette';
import { OverlayLayer } from '../layers/OverlayLayer';
import { ABOVE_AREAS } from './createMap';

/** A layer for each overlay that has something to show, from the lowest up. */
export function overlayLayers(overlays: readonly PortrayedOverlay[], appearance: Appearance): readonly OverlayLayer[] {
  return overlays
    .filter(({ parts }) => parts.length > 0)
    .map(({ choice, recipe, parts, metresPerMinute }) => {
      const inks = new Map((recipe?.entries ?? []).map(({ id, ink }) => [id, ink]));
      return new OverlayLayer({
        id: `overlay ${choice.id}`,
        parts,
        inkOf: (entry) => inks.get(entry) ?? 'blue',
        metresPerMinute,
        appearance,
        strength: choice.opacity,
        beforeId: ABOVE_AREAS,
      });
    })
    .reverse();
}
