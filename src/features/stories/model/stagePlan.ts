import { type Presentation, slideAt } from './presentation';

/** So many slides are made ready: the next ones first, then the one before. */
const AHEAD = 2;

/** Indexes of the slides that may be shown next, the likeliest first. */
export function upcomingSlides({ story, index, loops }: Presentation): readonly number[] {
  const count = story.slides.length;
  const steps = [...Array.from({ length: AHEAD }, (_, i) => i + 1), -1];
  return steps
    .map((step) => (loops ? (index + step + count) % count : index + step))
    .filter((at, i, all) => at >= 0 && at < count && at !== index && all.indexOf(at) === i);
}

/** After how many seconds the next slide comes by itself; null: it does not. */
export function secondsToNext(presentation: Presentation): number | null {
  const { isPlaying, screen, isOverview, durationSeconds } = presentation;
  if (!isPlaying || screen !== 'slide' || isOverview) return null;
  return slideAt(presentation).durationSeconds ?? durationSeconds;
}

/** Whether another map is to be shown than before; null: nothing was presented. */
export function showsOtherMap(presentation: Presentation, previous: Presentation | null): boolean {
  return (
    previous === null ||
    slideAt(previous) !== slideAt(presentation) ||
    previous.locksClasses !== presentation.locksClasses
  );
}

/** Whether other slides may come next than those that were announced; null: none were. */
export function mayGoElsewhere(presentation: Presentation, announced: Presentation | null): boolean {
  return announced === null || slideAt(announced) !== slideAt(presentation) || announced.loops !== presentation.loops;
}
