import { restore } from '../../../state/actions';
import { afterFrame } from '../../../state/afterFrame';
import type { AtlasStore, Transition } from '../../../state/atlas';
import { measureSince } from '../../../state/timing';
import { type Presentation, slideAt } from '../model/presentation';
import { mayGoElsewhere, showsOtherMap, upcomingSlides } from '../model/stagePlan';
import type { SlideState, SlideStates } from './slideStates';

/** What is said of the slide beside its map. */
export type SlideRemarks = Pick<SlideState, 'notices' | 'isAbsent'>;

/** The map on the stage, and those that may come next. */
export interface SlideStage {
  /** What holds now, though it may not be published yet; null: nothing is presented. */
  current(): Presentation | null;
  take(presentation: Presentation): void;
  /** Brings the map of the slide back, which was moved. */
  showAgain(): void;
  /** Shows the slide with other data. */
  showAnew(): void;
  /** Has the maps that may come next made ready. */
  announce(): void;
  /** Nothing is presented. */
  clear(): void;
}

/** @param publish told of what is presented: of another slide once its map is on the screen. */
export function createSlideStage(
  atlas: AtlasStore,
  stateOf: SlideStates,
  publish: (presentation: Presentation, remarks: SlideRemarks) => void,
): SlideStage {
  let current: Presentation | null = null;
  let remarks: SlideRemarks = { notices: [], isAbsent: false };
  let isPublishing = false;
  /** For which the next slides are made ready. */
  let announced: Presentation | null = null;

  const show = (presentation: Presentation, transition: Transition) => {
    const { state, notices, isAbsent } = stateOf(slideAt(presentation), presentation.story, presentation.locksClasses);
    const start = performance.now();
    atlas.getState().dispatch(restore(state), transition);
    measureSince('atlas:slide-switch', start);
    remarks = { notices, isAbsent };
  };
  const announce = () => {
    if (current === null) return;
    const { story, locksClasses } = current;
    const slides = upcomingSlides(current).flatMap((index) => story.slides[index] ?? []);
    atlas.getState().announce(slides.map((slide) => stateOf(slide, story, locksClasses).state));
  };
  const publishNow = () => {
    isPublishing = false;
    if (current === null) return;
    publish(current, remarks);
    if (mayGoElsewhere(current, announced)) announce();
    announced = current;
  };
  /** Drawing the words, keeping and telling take longer than the finished map takes to be shown, and would hold it up. */
  const publishAfterFrame = () => {
    if (isPublishing) return;
    isPublishing = true;
    afterFrame(publishNow);
  };

  return {
    current: () => current,
    take(presentation) {
      const previous = current;
      current = presentation;
      const isOther = showsOtherMap(presentation, previous);
      if (isOther) show(presentation, presentation.flies && previous !== null ? 'fly' : 'jump');
      if (isOther && previous !== null) publishAfterFrame();
      else publishNow();
    },
    showAgain() {
      if (current !== null) show(current, current.flies ? 'fly' : 'jump');
    },
    showAnew() {
      if (current === null) return;
      show(current, 'jump');
      publishAfterFrame();
    },
    announce,
    clear() {
      current = null;
      announced = null;
    },
  };
}
