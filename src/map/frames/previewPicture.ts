import type { Recipe } from '../../core/overlays/recipe';
import type { MapState } from '../../core/portrayal/mapState';
import type { AtlasStore } from '../../state/atlas';
import type { DetailTopology } from '../../state/detailTopology';
import { createLaying } from '../../state/overlays/createLaying';
import type { Targets } from '../followCamera';
import { DETAIL_ZOOM } from '../refined';
import type { Pictured } from '../shownScene';
import type { DrawnFrame } from './drawnFrame';

export interface PreviewNeeds {
  readonly detail: DetailTopology;
  readonly targets: Targets;
  /** Has an overlay computed that is not on the map yet. */
  readonly prepareOverlay: (recipe: Recipe) => void;
}

/**
 * What the map would be drawn from for another MapState; null while something of it has yet to come, which is asked for.
 *
 * @param onDetail called when the finer boundaries have come.
 */
export function previewPicture(
  atlas: AtlasStore,
  { detail, targets, prepareOverlay }: PreviewNeeds,
  onDetail: () => void,
): (mapState: MapState) => Omit<DrawnFrame, 'place'> | null {
  let isDetailAsked = false;
  return (mapState) => {
    const state = atlas.getState();
    const previewed = { ...state, ...state.preview(mapState) };
    const overlays = createLaying()(previewed);
    const missing = overlays.filter(({ isComputing }) => isComputing);
    for (const { recipe } of missing) if (recipe !== null) prepareOverlay(recipe);
    const pictured: Pictured = { ...previewed, overlays, session: { ...previewed.session, hovered: null } };
    const view = targets.view({ ...previewed, overlays });
    if (view.zoom >= DETAIL_ZOOM && detail.current === null && !isDetailAsked) {
      isDetailAsked = true;
      void detail.load().then(onDetail);
      return null;
    }
    return missing.length > 0 ? null : { pictured, view };
  };
}
