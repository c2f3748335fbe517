import { asAuthored, overlaysOn, withChoice, withMoved, withoutDefaults } from '../../../core/overlays/choices';
import type { OverlayChoice } from '../../../core/portrayal/mapState';
import { layOverlays } from '../../../state/actions';
import { useAtlasStore } from '../../../ui/AtlasContext';

/** What a panel does to the overlays on the map. */
export function useLayOverlay() {
  const atlas = useAtlasStore();
  const lay = (change: (overlays: readonly OverlayChoice[]) => readonly OverlayChoice[]) => {
    const { mapState, theme, dispatch } = atlas.getState();
    dispatch(layOverlays(withoutDefaults(change(overlaysOn(mapState.overlays, theme)), theme)));
  };
  return {
    set: (choice: OverlayChoice) => lay((overlays) => withChoice(overlays, choice)),
    change: (id: string, change: (choice: OverlayChoice) => OverlayChoice) =>
      lay((overlays) => overlays.map((choice) => (choice.id === id ? change(choice) : choice))),
    add: (id: string) => lay((overlays) => withChoice(overlays, asAuthored(id))),
    move: (id: string, places: -1 | 1) => lay((overlays) => withMoved(overlays, id, places)),
    remove: (id: string) => lay((overlays) => overlays.filter((overlay) => overlay.id !== id)),
    /** As its author meant it, where it lies. */
    reset: (id: string) => lay((overlays) => withChoice(overlays, asAuthored(id))),
  };
}
