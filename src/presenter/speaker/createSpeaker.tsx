import type { ReactNode } from 'react';
import type { LinkContext } from '../../share/permalink';
import type { AtlasStore } from '../../state/atlas';
import { SlidesProvider } from '../SlidesContext';
import { createSlideStates } from '../slideStates';
import { followStage } from './followStage';
import { talkOfAddress } from './openSpeakerWindow';
import { SpeakerWindow } from './SpeakerWindow';
import '../styles/index.css';

/** The speaker's window of the presentation that its address names. */
export function createSpeaker(atlas: AtlasStore, context: LinkContext, hash: string): ReactNode {
  const following = followStage(atlas, talkOfAddress(hash) ?? '');
  return (
    <SlidesProvider value={createSlideStates(atlas, context)}>
      <SpeakerWindow following={following} />
    </SlidesProvider>
  );
}
