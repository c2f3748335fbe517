import type { Adcode } from '../../../core/areas/area';
import type { NotedTable } from '../../../core/record/notedTable';
import { type LocalText, sameInAll } from '../../../core/text/text';

/** A list of slides that is told from first to last. */
export interface Story {
  readonly id: string;
  readonly title: LocalText;
  readonly slides: readonly Slide[];
  /** Tables that its slides show, as far as their names are known; left out where they show none of a reader's own. */
  readonly tables?: readonly NotedTable[];
  /** Tells the project that came with it from others; left out where none did. */
  readonly origin?: string;
}

/** A named map: a theme as it is to be shown, and what is said of it. */
export interface Slide {
  readonly id: string;
  /** Empty: the theme's own. */
  readonly title: LocalText;
  /** Empty: the theme's own. */
  readonly caption: LocalText;
  /** For the speaker alone. */
  readonly notes: LocalText;
  readonly callouts: readonly Callout[];
  /** How long it is shown where the story plays by itself, in seconds; null: as long as the others. */
  readonly durationSeconds: number | null;
  /**
   * What the map shows: the parameters of a permalink, camera included, but not the language and the light, which are
   * those of the room. It is read only when it is shown, so that a story keeps what this edition cannot show.
   */
  readonly map: string;
}

/** What the room is to look at. */
export interface Callout {
  /** Id of the observation that is shown large; null: the text alone. */
  readonly figure: string | null;
  /** The place that it belongs to; null: that of the figure, or none. */
  readonly place: Adcode | null;
  readonly text: LocalText;
}

export const NO_TEXT: LocalText = sameInAll('');

/** Seconds that a slide without a duration of its own is shown. */
export const DURATION_SECONDS = 12;

/** More would be no story, and what holds them no story file. */
export const LIMITS = {
  slides: 200,
  callouts: 6,
  title: 200,
  caption: 800,
  notes: 10_000,
  callout: 200,
  /** Characters of a permalink. */
  map: 4096,
  durationSeconds: { min: 1, max: 3600 },
} as const;
