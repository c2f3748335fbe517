import { UNREAD } from '../../../core/portrayal/absentTheme';
import type { MapState } from '../../../core/portrayal/mapState';
import { missingChoice } from '../../../core/portrayal/missingChoice';
import { tableOfTheme } from '../../../core/record/measureId';
import type { Notice } from '../../../core/text/notice';
import type { AtlasStore } from '../../../state/atlas';
import { encodeLink, type LinkContext } from '../../../state/link/permalink';
import { lockedClasses } from '../model/lockedClasses';
import { mapStateOf, withoutFigures } from '../model/slideMap';
import type { Callout, Slide, Story } from '../model/story';

/** What a slide shows, and what of it this edition cannot. */
export interface SlideState {
  readonly state: MapState;
  readonly notices: readonly Notice[];
  /** Whether its data are not at hand, so that nothing but land is shown. */
  readonly isAbsent: boolean;
  /** Those of figures that are not at hand name one that there is not. */
  readonly callouts: readonly Callout[];
}

/** @param locksClasses whether all slides of the story share classes. */
export type SlideStates = (slide: Slide, story: Story, locksClasses: boolean) => SlideState;

/**
 * Reads the maps of slides, each once as long as nothing changes that they follow from, so that the same slide is the same
 * MapState, whoever asks.
 */
export function createSlideStates(atlas: AtlasStore, context: LinkContext): SlideStates {
  let known = new Map<Slide, SlideState>();
  let locked = new Map<Slide, SlideState>();
  let lockedStory: Story | null = null;
  let follows: readonly unknown[] = [];

  const forgetOld = () => {
    const { data, mapState, appearance } = atlas.getState();
    const now = [data, mapState.language, mapState.basemap.appearance, appearance];
    if (now.every((part, index) => part === follows[index])) return;
    follows = now;
    known = new Map();
    lockedStory = null;
  };

  const missingIn = (state: MapState): Notice | null => {
    const { theme, data } = atlas.getState().preview(state);
    const choice = missingChoice(theme, state, data.record);
    if (choice === null) return null;
    const text = new URLSearchParams(encodeLink(state)).get(choice) ?? '';
    return { code: 'link-bad-value', severity: 'warning', values: { parameter: choice, text } };
  };

  const readNow = (slide: Slide, story: Story): SlideState => {
    const { mapState, preview, newest } = atlas.getState();
    const { state: read, notices } = mapStateOf(slide, mapState, context);
    const isOfOther = otherProjectTest(story, newest.parts.projectFigures?.origin);
    const said = read.figure !== null && isOfOther(read.figure) ? { ...read, figure: null } : read;
    const missing = isOfOther(said.theme) ? null : missingIn(said);
    const state = missing !== null || isOfOther(said.theme) ? withoutFigures(said) : said;
    const callouts = slide.callouts.map((callout) =>
      callout.figure !== null && isOfOther(callout.figure)
        ? { ...callout, figure: `${UNREAD}${callout.figure}` }
        : callout,
    );
    const { theme, portrayal } = preview(state);
    const isAbsent = theme.origin === 'absent';
    const told = missing === null ? notices : [...notices, missing];
    // The theme exists: say what it lacks, not that it is missing.
    const absence = missing === null ? portrayal.notices : [];
    return { state, notices: isAbsent ? [...absence, ...told] : told, isAbsent, callouts };
  };

  const read = (slide: Slide, story: Story) => {
    const found = known.get(slide) ?? readNow(slide, story);
    known.set(slide, found);
    return found;
  };

  const lock = (story: Story) => {
    if (lockedStory === story) return;
    lockedStory = story;
    const states = story.slides.map((slide) => read(slide, story));
    const portrayals = states.map(({ state }) => atlas.getState().preview(state).portrayal);
    const choices = lockedClasses(portrayals);
    locked = new Map(
      story.slides.map((slide, index) => {
        const own = states[index] as SlideState;
        const classification = choices[index] ?? null;
        return [slide, classification === null ? own : { ...own, state: { ...own.state, classification } }];
      }),
    );
  };

  return (slide, story, locksClasses) => {
    forgetOld();
    if (!locksClasses) return read(slide, story);
    lock(story);
    return locked.get(slide) ?? read(slide, story);
  };
}

/**
 * Whether a theme, or a figure by its id, is of a table that the story brought along while the open figures are of another
 * project, as of a later month, in which the table and its measures may be called the same.
 *
 * @param open tells the project whose figures are open; undefined: it came with no story.
 */
function otherProjectTest({ origin, tables = [] }: Story, open: string | undefined): (id: string) => boolean {
  if (origin === undefined || origin === open) return () => false;
  const brought = new Set(tables.map(({ id }) => id));
  // The id of a figure begins with that of its measure, which is that of its theme.
  return (id) => brought.has(tableOfTheme(id.split('@', 1)[0]!) ?? '');
}
