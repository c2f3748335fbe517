import { asAuthored, type OverlayChoice, overlaysOn, withChoice, withMoved } from '../../domain/overlays/choices';
import { layOverlays } from '../../state/actions';
import { useAtlasStore } from '../AtlasContext';

/** What a panel does to the overlays on the map. */
export function useLayOverlay() {
  const atlas = useAtlasStore();
  const lay = (change: (overlays: readonly OverlayChoice[]) => readonly OverlayChoice[]) => {
    const { mapState, theme, dispatch } = atlas.getState();
    dispatch(layOverlays(change(overlaysOn(mapState.overlays, theme))));
  };
  return {
    set: (choice: OverlayChoice) => lay((overlays) => withChoice(overlays, choice)),
    add: (id: string) => lay((overlays) => withChoice(overlays, asAuthored(id))),
    move: (id: string, places: -1 | 1) => lay((overlays) => withMoved(overlays, id, places)),
    remove: (id: string) => lay((overlays) => overlays.filter((overlay) => overlay.id !== id)),
    /** As the theme has it, in the theme's order. */
    reset: (id: string) => lay((overlays) => withChoice(overlays, asAuthored(id))),
  };
}
