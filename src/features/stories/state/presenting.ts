import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../../../core/text/notice';
import { restore } from '../../../state/actions';
import { afterFrame } from '../../../state/afterFrame';
import type { AtlasStore } from '../../../state/atlas';
import { newId } from '../../../state/newId';
import type { OverlayWork } from '../../../state/overlays/overlayWork';
import type { Surface } from '../../../state/session';
import { measureSince } from '../../../state/timing';
import { applyCommand, type Command, type Presentation, presentationOf, slideAt } from '../model/presentation';
import type { Story } from '../model/story';
import { keepPresentation, readKeptPresentation } from './keptPresentation';
import { prepareStory } from './prepareStory';
import type { SlideStates } from './slideStates';
import {
  BEAT_MILLISECONDS,
  createSpeakerChannel,
  type Message,
  SILENCE_MILLISECONDS,
  type SpeakerChannel,
} from './speakerChannel';

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
  readonly store: StoreApi<Staged>;
  start(story: Story, index: number, options?: { isPlaying?: boolean; durationSeconds?: number }): void;
  /** Goes on where this tab was before it was loaded anew; false where it presented nothing. */
  resume(): boolean;
  send(command: Command): void;
  leave(): void;
}

const NOTHING_STAGED = { presentation: null, notices: [], isAbsent: false, isSpeakerThere: null } as const;

/** So many slides are made ready: the next ones first, then the one before. */
const AHEAD = 2;

/**
 * Leads a presentation: shows the slide's map on the stage, has the next ones made ready, plays by itself, and keeps the
 * speaker's window in step. The window that presents decides; the speaker's only asks.
 */
export function createPresenting(atlas: AtlasStore, stateOf: SlideStates, work: OverlayWork): Presenting {
  const store = createStore<Staged>()(() => ({ ...NOTHING_STAGED, channel: '' }));
  let talk: SpeakerChannel | null = null;
  let heardAt = 0;
  let beat = 0;
  let turning = 0;
  /** What holds now; the store tells of another slide once its map is on the screen. */
  let current: Presentation | null = null;
  let currentSaid: Pick<Staged, 'notices' | 'isAbsent'> = NOTHING_STAGED;
  let isPublishing = false;
  /** For which the next slides are made ready. */
  let announced: Presentation | null = null;
  /** What stood beside the map before, and does again afterwards. */
  let surface: Surface = 'map';

  const show = (presentation: Presentation, previous: Presentation | null) => {
    const { story, locksClasses, flies } = presentation;
    const { state, notices, isAbsent } = stateOf(slideAt(presentation), story, locksClasses);
    const start = performance.now();
    atlas.getState().dispatch(restore(state), flies && previous !== null ? 'fly' : 'jump');
    measureSince('atlas:slide-switch', start);
    currentSaid = { notices, isAbsent };
  };

  const announce = ({ story, index, locksClasses, loops }: Presentation) => {
    const count = story.slides.length;
    const steps = [...Array.from({ length: AHEAD }, (_, i) => i + 1), -1];
    const indexes = steps
      .map((step) => (loops ? (index + step + count) % count : index + step))
      .filter((at, i, all) => at >= 0 && at < count && at !== index && all.indexOf(at) === i);
    const upcoming = indexes.flatMap((at) => {
      const slide = story.slides[at];
      return slide === undefined ? [] : [stateOf(slide, story, locksClasses).state];
    });
    atlas.getState().announce(upcoming);
  };

  const scheduleTurn = (presentation: Presentation) => {
    clearTimeout(turning);
    if (!presentation.isPlaying || presentation.screen !== 'slide' || presentation.isOverview) return;
    const seconds = slideAt(presentation).durationSeconds ?? presentation.durationSeconds;
    turning = window.setTimeout(() => send({ do: 'next' }), seconds * 1000);
  };

  const say = () => {
    const { mapState, appearance } = atlas.getState();
    if (current === null) return;
    talk?.say({ kind: 'stage', presentation: current, room: { language: mapState.language, appearance } });
  };

  /** Drawing the words, keeping and telling take longer than the finished map takes to be shown, and would hold it up. */
  const publish = () => {
    isPublishing = false;
    if (current === null) return;
    store.setState({ presentation: current, ...currentSaid });
    keepPresentation({ talk: store.getState().channel, presentation: current });
    say();
    if (announced === null || slideAt(announced) !== slideAt(current) || announced.loops !== current.loops)
      announce(current);
    announced = current;
  };
  const publishAfterFrame = () => {
    if (isPublishing) return;
    isPublishing = true;
    afterFrame(publish);
  };

  const take = (presentation: Presentation, previous: Presentation | null) => {
    current = presentation;
    const isOther =
      previous === null ||
      slideAt(previous) !== slideAt(presentation) ||
      previous.locksClasses !== presentation.locksClasses;
    if (isOther) show(presentation, previous);
    if (isOther && previous !== null) publishAfterFrame();
    else publish();
    scheduleTurn(presentation);
  };

  const hear = (message: Message) => {
    if (message.kind === 'speaker') {
      const isNew = performance.now() - heardAt > SILENCE_MILLISECONDS || heardAt === 0;
      heardAt = performance.now();
      if (store.getState().isSpeakerThere !== true) store.setState({ isSpeakerThere: true });
      if (isNew) say();
    } else if (message.kind === 'command') send(message.command);
  };

  const listen = () => {
    const { isSpeakerThere } = store.getState();
    if (isSpeakerThere === true && performance.now() - heardAt > SILENCE_MILLISECONDS)
      store.setState({ isSpeakerThere: false });
    say();
  };

  const begin = (presentation: Presentation, name: string) => {
    talk?.end();
    clearInterval(beat);
    heardAt = 0;
    store.setState({ channel: name, isSpeakerThere: null });
    announced = null;
    talk = createSpeakerChannel(name, hear);
    beat = window.setInterval(listen, BEAT_MILLISECONDS);
    const { session, enterStage } = atlas.getState();
    if (session.stage !== 'presenting') surface = session.surface;
    enterStage();
    take(presentation, null);
    void prepareStory(presentation.story, stateOf, atlas, work).finally(() => {
      document.documentElement.dataset.story = 'ready';
    });
  };

  const send = (command: Command) => {
    const presentation = current;
    if (presentation === null) return;
    const next = applyCommand(presentation, command);
    // A slide whose map was moved comes back to its own when it is asked for again.
    const isAskedAgain = command.do === 'go' && next === presentation;
    if (next !== presentation) take(next, presentation);
    else if (isAskedAgain) show(presentation, presentation);
    // The end of a loop of one slide is its beginning.
    else if (command.do === 'next') scheduleTurn(presentation);
  };

  // Another language or light is another map of the same slide.
  atlas.subscribe((state, previous) => {
    const presentation = current;
    if (presentation === null) return;
    if (state.mapState.language !== previous.mapState.language || state.appearance !== previous.appearance) {
      say();
      announce(presentation);
    } else if (state.data !== previous.data) {
      show(presentation, null);
      publishAfterFrame();
    }
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
      clearInterval(beat);
      talk?.say({ kind: 'end' });
      talk?.end();
      talk = null;
      current = null;
      announced = null;
      keepPresentation(null);
      store.setState(NOTHING_STAGED);
      atlas.getState().leaveStage(surface);
    },
  };
}
