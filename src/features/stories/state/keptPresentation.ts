import { parseJson } from '../../../core/text/parseJson';
import { parseStory } from '../model/parseStory';
import { type Presentation, presentationOf, TEXT_SCALES } from '../model/presentation';
import { storyJson } from '../model/storyFile';
import { KEPT_PRESENTATION } from './keptKey';

/** What a window that presents finds again after it was loaded anew: the presentation, and what it is called by. */
export interface KeptPresentation {
  /** Of the channel that its windows talk on. */
  readonly talk: string;
  readonly presentation: Presentation;
}

/** Keeps the presentation with this tab, for as long as the tab is open; a browser that refuses only forgets it. */
export function keepPresentation(kept: KeptPresentation | null): void {
  try {
    if (kept === null) sessionStorage.removeItem(KEPT_PRESENTATION);
    else {
      const { story, ...rest } = kept.presentation;
      sessionStorage.setItem(KEPT_PRESENTATION, JSON.stringify({ talk: kept.talk, ...rest, story: storyJson(story) }));
    }
  } catch {
    // Full or forbidden: presenting goes on, and a reload begins anew.
  }
}

/** null where there is none, or nothing that could be one. */
export function readKeptPresentation(): KeptPresentation | null {
  try {
    const value = parseJson(sessionStorage.getItem(KEPT_PRESENTATION));
    if (typeof value !== 'object' || value === null) return null;
    const kept = value as Partial<Record<keyof Presentation | 'talk', unknown>>;
    let slides = 0;
    const parsed = parseStory(kept.story, KEPT_PRESENTATION, () => `kept-${++slides}`);
    if (!parsed.ok || parsed.story.slides.length === 0 || typeof kept.talk !== 'string') return null;
    const begun = presentationOf(parsed.story, numberOf(kept.index, 0), numberOf(kept.startedAt, Date.now()));
    const textScale = TEXT_SCALES.find((scale) => scale === kept.textScale) ?? begun.textScale;
    const screen = kept.screen === 'black' || kept.screen === 'white' ? kept.screen : 'slide';
    const durationSeconds = numberOf(kept.durationSeconds, begun.durationSeconds);
    const presentation = { ...begun, textScale, screen, durationSeconds, ...switchesOf(kept) } as const;
    return { talk: kept.talk, presentation };
  } catch {
    return null;
  }
}

const SWITCHES = ['isPlaying', 'loops', 'hasTimer', 'locksClasses', 'flies'] as const;

function switchesOf(kept: Partial<Record<string, unknown>>): Pick<Presentation, (typeof SWITCHES)[number]> {
  return Object.fromEntries(SWITCHES.map((name) => [name, kept[name] === true])) as Pick<
    Presentation,
    (typeof SWITCHES)[number]
  >;
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
