import { DURATION_SECONDS, type Slide, type Story } from './story';

/** How a story stands before the room: plain data, so that two windows can share it. */
export interface Presentation {
  readonly story: Story;
  /** Of the slide that is shown. */
  readonly index: number;
  readonly screen: 'slide' | 'black' | 'white';
  readonly isOverview: boolean;
  readonly isHelp: boolean;
  readonly isCode: boolean;
  readonly hasSpotlight: boolean;
  readonly isPlaying: boolean;
  /** After the last slide the first. */
  readonly loops: boolean;
  readonly hasTimer: boolean;
  /** When the timer began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How much larger texts are than by default. */
  readonly textScale: number;
  readonly locksClasses: boolean;
  /** Whether the camera flies from slide to slide. */
  readonly flies: boolean;
  /** Seconds for a slide without a duration of its own. */
  readonly durationSeconds: number;
}

/** What the keys, the touch bar and the speaker's window ask for. */
export type Command =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'close' }
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'toggle'; readonly what: Toggle }
  | { readonly do: 'enlarge'; readonly by: 1 | -1 }
  | { readonly do: 'restart-timer'; readonly now: number };

export type Toggle =
  | 'black'
  | 'white'
  | 'overview'
  | 'help'
  | 'code'
  | 'spotlight'
  | 'play'
  | 'loop'
  | 'timer'
  | 'lock'
  | 'fly';

export const TEXT_SCALES: readonly number[] = [0.75, 0.875, 1, 1.15, 1.3, 1.5];

/** @param now milliseconds since 1970. */
export function presentationOf(
  story: Story,
  index: number,
  now: number,
  { isPlaying = false, durationSeconds = DURATION_SECONDS }: { isPlaying?: boolean; durationSeconds?: number } = {},
): Presentation {
  return {
    story,
    index: within(story, index),
    screen: 'slide',
    isOverview: false,
    isHelp: false,
    isCode: false,
    hasSpotlight: false,
    isPlaying,
    loops: isPlaying,
    hasTimer: false,
    startedAt: now,
    textScale: 1,
    locksClasses: false,
    flies: false,
    durationSeconds,
  };
}

/** The presentation after a command; the same object where it changes nothing. */
export function applyCommand(presentation: Presentation, command: Command): Presentation {
  const { story, index, textScale, loops, isPlaying } = presentation;
  const last = story.slides.length - 1;
  switch (command.do) {
    case 'next':
      // Turning slides by hand wraps around in a loop, too.
      if (index === last && loops) return goTo(presentation, 0);
      if (index === last) return isPlaying ? { ...presentation, isPlaying: false } : uncovered(presentation);
      return goTo(presentation, index + 1);
    case 'previous':
      return goTo(presentation, index === 0 && loops ? last : index - 1);
    case 'first':
      return goTo(presentation, 0);
    case 'last':
      return goTo(presentation, last);
    case 'go':
      return goTo(presentation, command.to);
    case 'toggle':
      return toggled(presentation, command.what);
    case 'enlarge': {
      const at = TEXT_SCALES.indexOf(textScale) + command.by;
      const next = TEXT_SCALES[Math.min(TEXT_SCALES.length - 1, Math.max(0, at))] ?? 1;
      return next === textScale ? presentation : { ...presentation, textScale: next };
    }
    case 'restart-timer':
      return { ...presentation, startedAt: command.now };
    case 'close':
      return uncovered(presentation);
  }
}

/** Whether something lies over the slide that Escape takes away before it ends the presentation. */
export function isCovered({ isOverview, isHelp, isCode, screen, hasSpotlight }: Presentation): boolean {
  return isOverview || isHelp || isCode || hasSpotlight || screen !== 'slide';
}

export function slideAt({ story, index }: Pick<Presentation, 'story' | 'index'>): Slide {
  const slide = story.slides[index];
  if (slide === undefined) throw new RangeError(`slideAt: there is no slide ${index}`);
  return slide;
}

function goTo(presentation: Presentation, to: number): Presentation {
  const index = within(presentation.story, to);
  const shown = uncovered(presentation);
  return index === shown.index ? shown : { ...shown, index };
}

function uncovered(presentation: Presentation): Presentation {
  if (!isCovered({ ...presentation, hasSpotlight: false })) return presentation;
  return { ...presentation, screen: 'slide', isOverview: false, isHelp: false, isCode: false };
}

function toggled(presentation: Presentation, what: Toggle): Presentation {
  const { screen, isOverview, isHelp, isCode, hasSpotlight, isPlaying, loops, hasTimer, locksClasses, flies } =
    presentation;
  const bare = uncovered(presentation);
  switch (what) {
    case 'black':
    case 'white':
      return { ...bare, screen: screen === what ? 'slide' : what };
    case 'overview':
      return { ...bare, isOverview: !isOverview };
    case 'help':
      return { ...bare, isHelp: !isHelp };
    case 'code':
      return { ...bare, isCode: !isCode };
    case 'spotlight':
      return { ...bare, hasSpotlight: !hasSpotlight };
    case 'play':
      return { ...presentation, isPlaying: !isPlaying };
    case 'loop':
      return { ...presentation, loops: !loops };
    case 'timer':
      return { ...presentation, hasTimer: !hasTimer };
    case 'lock':
      return { ...presentation, locksClasses: !locksClasses };
    case 'fly':
      return { ...presentation, flies: !flies };
  }
}

function within({ slides }: Story, index: number): number {
  return Math.min(slides.length - 1, Math.max(0, index));
}
