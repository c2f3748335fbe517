import { createStore } from 'zustand/vanilla';
import { chooseAppearance, setLanguage } from '../../../state/actions';
import type { AtlasStore } from '../../../state/atlas';
import type { ReadonlyStore } from '../../../state/readonlyStore';
import type { Command, Presentation } from '../model/presentation';
import { BEAT_MILLISECONDS, createSpeakerChannel, type Message, SILENCE_MILLISECONDS } from './speakerChannel';

/** What the speaker's window knows of the presentation. */
interface Followed {
  readonly presentation: Presentation | null;
  readonly contact: 'waiting' | 'connected' | 'silent' | 'ended';
}

export interface Following {
  readonly store: ReadonlyStore<Followed>;
  send(command: Command): void;
}

/** Follows the window that presents, and tells it again and again that this one is there. */
export function followStage(atlas: AtlasStore, talkName: string): Following {
  const store = createStore<Followed>()(() => ({ presentation: null, contact: 'waiting' }));
  let heardAt = 0;

  const hear = (message: Message) => {
    if (message.kind === 'end') store.setState({ presentation: null, contact: 'ended' });
    if (message.kind !== 'stage') return;
    heardAt = performance.now();
    const { presentation, room } = message;
    const { mapState, appearance, dispatch } = atlas.getState();
    if (mapState.language !== room.language) dispatch(setLanguage(room.language));
    if (appearance !== room.appearance) dispatch(chooseAppearance(room.appearance));
    const before = store.getState();
    // A beat says again what is known: nothing is drawn for it.
    const isKnown = JSON.stringify(before.presentation) === JSON.stringify(presentation);
    if (!isKnown || before.contact !== 'connected')
      store.setState({
        presentation: isKnown ? before.presentation : withKnownStory(presentation, before),
        contact: 'connected',
      });
  };
  const talk = createSpeakerChannel(talkName, hear);
  talk.say({ kind: 'speaker' });
  window.setInterval(() => {
    talk.say({ kind: 'speaker' });
    const { contact } = store.getState();
    if (contact === 'connected' && performance.now() - heardAt > SILENCE_MILLISECONDS)
      store.setState({ contact: 'silent' });
  }, BEAT_MILLISECONDS);
  return { store, send: (command) => talk.say({ kind: 'command', command }) };
}

/** The same story is the same object, or all its pictures would be drawn anew with each slide. */
function withKnownStory(presentation: Presentation, { presentation: before }: Followed): Presentation {
  const isSame = before !== null && JSON.stringify(before.story) === JSON.stringify(presentation.story);
  return isSame ? { ...presentation, story: before.story } : presentation;
}
