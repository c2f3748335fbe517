import { createStore } from 'zustand/vanilla';
import type { Notice } from '../../../core/text/notice';
import type { AtlasStore } from '../../../state/atlas';
import { newId } from '../../../state/newId';
import type { OverlayWork } from '../../../state/overlays/overlayWork';
import type { ReadonlyStore } from '../../../state/readonlyStore';
import type { Surface } from '../../../state/session';
import { applyCommand, type Command, type Presentation, presentationOf } from '../model/presentation';
import { secondsToNext } from '../model/stagePlan';
import type { Story } from '../model/story';
import { keepPresentation, readKeptPresentation } from './keptPresentation';
import { prepareStory } from './prepareStory';
import { createSlideStage } from './slideStage';
import type { SlideStates } from './slideStates';
import type { Room } from './speakerChannel';
import { createSpeakerLine } from './speakerLine';

/** What the stage shows. */
export interface Staged {
  /** null: nothing is presented. */
  readonly presentation: Presentation | null;
  /** What of the slide this edition cannot show. */
  readonly notices: readonly Notice[];
  /** Whether its data are not at hand, so that nothing but land is shown. */
  readonly isAbsent: boolean;
  /** Whether a speaker's window answers; null: there has been none. */
  readonly isSpeakerThere: boolean | null;
  /** Names the channel of this presentation. */
  readonly channel: string;
}

export interface Presenting {
  readonly store: ReadonlyStore<Staged>;
  start(story: Story, index: number, options?: { isPlaying?: boolean; durationSeconds?: number }): void;
  /** Goes on where this tab was before it was loaded anew; false where it presented nothing. */
  resume(): boolean;
  send(command: Command): void;
  leave(): void;
}

const NOTHING_STAGED = { presentation: null, notices: [], isAbsent: false, isSpeakerThere: null } as const;

/**
 * Leads a presentation: shows the slide's map on the stage, has the next ones made ready, plays by itself, and keeps the
 * speaker's window in step. The window that presents decides; the speaker's only asks.
 */
export function createPresenting(atlas: AtlasStore, stateOf: SlideStates, work: OverlayWork): Presenting {
  const store = createStore<Staged>()(() => ({ ...NOTHING_STAGED, channel: '' }));
  let turning = 0;
  /** What stood beside the map before, and does again afterwards. */
  let surface: Surface = 'map';

  const line = createSpeakerLine({
    stage() {
      const presentation = stage.current();
      if (presentation === null) return null;
      return { kind: 'stage', presentation, room: roomOf(atlas) };
    },
    onSpeaker: (isSpeakerThere) => store.setState({ isSpeakerThere }),
    onCommand: (command) => send(command),
  });
  const stage = createSlideStage(atlas, stateOf, (presentation, remarks) => {
    store.setState({ presentation, ...remarks });
    keepPresentation({ talk: store.getState().channel, presentation });
    line.send();
  });
  const scheduleTurn = (presentation: Presentation) => {
    clearTimeout(turning);
    const seconds = secondsToNext(presentation);
    if (seconds !== null) turning = window.setTimeout(() => send({ do: 'next' }), seconds * 1000);
  };
  const begin = (presentation: Presentation, name: string) => {
    store.setState({ channel: name, isSpeakerThere: null });
    line.begin(name);
    const { session, enterStage } = atlas.getState();
    if (session.stage !== 'presenting') surface = session.surface;
    enterStage();
    stage.clear();
    stage.take(presentation);
    scheduleTurn(presentation);
    void prepareStory(presentation.story, stateOf, atlas, work).finally(() => {
      document.documentElement.dataset.story = 'ready';
    });
  };
  const send = (command: Command) => {
    const presentation = stage.current();
    if (presentation === null) return;
    const next = applyCommand(presentation, command);
    if (next !== presentation) stage.take(next);
    // Asking for the current slide again resets a map that was moved.
    else if (command.do === 'go') stage.showAgain();
    // The end of a loop of one slide is its beginning.
    if (next !== presentation || command.do === 'next') scheduleTurn(next);
  };

  atlas.subscribe((state, previous) => {
    if (state.mapState.language !== previous.mapState.language || state.appearance !== previous.appearance) {
      line.send();
      stage.announce();
    } else if (state.data !== previous.data) stage.showAnew();
  });

  return {
    store,
    start: (story, index, options) => {
      if (story.slides.length > 0) begin(presentationOf(story, index, Date.now(), options), newId());
    },
    resume() {
      const kept = readKeptPresentation();
      if (kept !== null) begin(kept.presentation, kept.talk);
      return kept !== null;
    },
    send,
    leave() {
      clearTimeout(turning);
      line.end();
      stage.clear();
      keepPresentation(null);
      store.setState(NOTHING_STAGED);
      atlas.getState().leaveStage(surface);
    },
  };
}

function roomOf(atlas: AtlasStore): Room {
  const { mapState, appearance } = atlas.getState();
  return { language: mapState.language, appearance, aspect: window.innerWidth / window.innerHeight };
}
