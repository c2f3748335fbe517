import type { AtlasStore } from '../../../state/atlas';
import { loadDetailBoundaries } from '../../../state/detailBoundaries';
import { ensureCounties } from '../../../state/ensureCounties';
import type { OverlayWork } from '../../../state/overlays/overlayWork';
import { drawOverlays, sceneOf } from '../../../state/sceneOf';
import type { Story } from '../model/story';
import type { SlideStates } from './slideStates';

/**
 * Has all that the slides of a story need fetched and computed, one after the other, so that from then on none waits for a
 * network. What cannot be had is told when its slide is shown.
 */
export async function prepareStory(
  story: Story,
  stateOf: SlideStates,
  atlas: AtlasStore,
  work: OverlayWork,
): Promise<void> {
  await loadDetailBoundaries();
  for (const slide of story.slides) {
    const { state } = stateOf(slide, story, false);
    await ensureCounties(atlas, state);
    await drawOverlays(sceneOf(atlas.getState(), work, state), work);
  }
}
