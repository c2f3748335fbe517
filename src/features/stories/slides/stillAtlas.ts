import type { MapState } from '../../../core/portrayal/mapState';
import type { Atlas, AtlasStore } from '../../../state/atlas';
import { createLaying } from '../../../state/overlays/createLaying';

/** The atlas as it will be on the stage with another MapState, for good: what is told of it changes no more. */
export function stillAtlas(atlas: AtlasStore, state: MapState): AtlasStore {
  const now = atlas.getState();
  const session: Atlas['session'] = { ...now.session, stage: 'presenting', hovered: null };
  const previewed = { ...now, ...now.preview(state), session };
  const still: Atlas = { ...previewed, overlays: createLaying()(previewed) };
  return { getState: () => still, getInitialState: () => still, subscribe: () => () => {} };
}
