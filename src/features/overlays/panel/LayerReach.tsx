import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import { reachText } from '../../../ui/wording/layerWords';
import { useWords } from '../../../ui/wording/useWords';

/** How much of the road inside the circles is reached in time: what the circles promise, and what roads allow. */
export function LayerReach({ overlay }: { readonly overlay: PortrayedOverlay }) {
  const text = reachText(useWords(), overlay.reach);
  return text === null ? null : <p className="layer__reach">{text}</p>;
}
