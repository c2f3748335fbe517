import { createStore } from 'zustand/vanilla';
import { chooseAppearance, setLanguage } from '../../../state/actions';
import type { AtlasStore } from '../../../state/atlas';
import type { ReadonlyStore } from '../../../state/readonlyStore';
import type { Command, Presentation } from '../model/presentation';
import { BEAT_MILLISECONDS, createSpeakerChannel, type Message, SILENCE_MILLISECONDS } from './speakerChannel';

/** What the speaker's window knows of the presentation. */
interface Followed {
  readonly presentation: Presentation | null;
  /** Of the room's window, its width by its height. */
  readonly aspect: number;
  readonly contact: 'waiting' | 'connected' | 'silent' | 'ended';
}

export interface Following {
  readonly store: ReadonlyStore<Followed>;
  send(command: Command): void;
}

/** Follows the presenting window, and sends it a sign of life at every beat. */
export function followStage(atlas: AtlasStore, channelName: string): Following {
  const store = createStore<Followed>()(() => ({ presentation: null, aspect: 16 / 9, contact: 'waiting' }));
  let heardAt = 0;

  const receive = (message: Message) => {
    if (message.kind === 'end') store.setState({ presentation: null, contact: 'ended' });
    if (message.kind !== 'stage') return;
    heardAt = performance.now();
    const { presentation, room } = message;
    const { mapState, appearance, dispatch } = atlas.getState();
    if (mapState.language !== room.language) dispatch(setLanguage(room.language));
    if (appearance !== room.appearance) dispatch(chooseAppearance(room.appearance));
    const before = store.getState();
    // A heartbeat repeats the last state; nothing needs drawing.
    const isKnown = JSON.stringify(before.presentation) === JSON.stringify(presentation);
    if (!isKnown || before.contact !== 'connected' || before.aspect !== room.aspect)
      store.setState({
        presentation: isKnown ? before.presentation : withKnownStory(presentation, before),
        aspect: room.aspect,
        contact: 'connected',
      });
  };
  const channel = createSpeakerChannel(channelName, receive);
  channel.send({ kind: 'speaker' });
  window.setInterval(() => {
    channel.send({ kind: 'speaker' });
    const { contact } = store.getState();
    if (contact === 'connected' && performance.now() - heardAt > SILENCE_MILLISECONDS)
      store.setState({ contact: 'silent' });
  }, BEAT_MILLISECONDS);
  return { store, send: (command) => channel.send({ kind: 'command', command }) };
}

/** Reuses the story object if the story is unchanged; otherwise all its pictures would be redrawn at each slide. */
function withKnownStory(presentation: Presentation, { presentation: before }: Followed): Presentation {
  const isSame = before !== null && JSON.stringify(before.story) === JSON.stringify(presentation.story);
  return isSame ? { ...presentation, story: before.story } : presentation;
}
