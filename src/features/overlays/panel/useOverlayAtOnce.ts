import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import { useAtlasAtOnce } from '../../../ui/AtlasContext';

/** An overlay as it is now: of the steps of a slider the panels hear later. */
export function useOverlayAtOnce(shown: PortrayedOverlay): PortrayedOverlay {
  return useAtlasAtOnce(({ overlays }) => overlays.find(({ choice }) => choice.id === shown.choice.id) ?? shown);
}
