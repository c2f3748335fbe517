import type { ReactNode } from 'react';
import type { AtlasStore } from '../../../state/atlas';
import type { LinkContext } from '../../../state/link/permalink';
import { SlidesProvider } from '../slides/SlidesContext';
import { followStage } from '../state/followStage';
import { createSlideStates } from '../state/slideStates';
import { talkOfAddress } from './openSpeakerWindow';
import { SpeakerWindow } from './SpeakerWindow';
import '../index.css';

/** The speaker's window of the presentation that its address names. */
export function createSpeaker(atlas: AtlasStore, context: LinkContext, hash: string): ReactNode {
  const following = followStage(atlas, talkOfAddress(hash) ?? '');
  return (
    <SlidesProvider value={createSlideStates(atlas, context)}>
      <SpeakerWindow following={following} />
    </SlidesProvider>
  );
}
