import { type CarriedTables, NOTHING_CARRIED } from '../../../core/record/carriedTables';
import { isSameInAll, type LocalText } from '../../../core/text/text';
import type { Slide, Story } from './story';
import { tablesOfStory } from './storyTables';

/** What a story file says that it is. */
export const STORY_FORMAT = 'bulletin-atlas-story';
/** The version that is written; older ones are read, and of newer ones whatever is known. */
export const STORY_VERSION = 1;

/**
 * A story as plain JSON, the same in a file, in a link and in the browser's keeping: what is as by default is left out.
 * A text that is the same in both languages is written once.
 */
export function storyJson({ id, title, slides, tables = [], origin }: Story): object {
  return {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    id,
    title: textJson(title),
    ...(tables.length === 0 ? {} : { tables }),
    ...(origin === undefined ? {} : { origin }),
    slides: slides.map(slideJson),
  };
}

/** A story as it is passed on: with the tables that its slides show, or else with their names. */
export function carriedStoryJson({ origin: _, ...story }: Story, { project, carried }: CarriedTables): object {
  const known = new Map([...(story.tables ?? []), ...carried].map((table) => [table.id, table]));
  const tables = tablesOfStory(story).flatMap((id) => known.get(id) ?? []);
  return { ...storyJson({ ...story, tables }), ...(project === null ? {} : { project }) };
}

/** A story as the text of a file, for people to read as well. */
export function storyText(story: Story, carried: CarriedTables = NOTHING_CARRIED): string {
  return `${JSON.stringify(carriedStoryJson(story, carried), null, 2)}\n`;
}

function slideJson({ id, title, caption, notes, callouts, durationSeconds, map }: Slide): object {
  return {
    id,
    map,
    ...(isEmpty(title) ? {} : { title: textJson(title) }),
    ...(isEmpty(caption) ? {} : { caption: textJson(caption) }),
    ...(isEmpty(notes) ? {} : { notes: textJson(notes) }),
    ...(callouts.length === 0
      ? {}
      : {
          callouts: callouts.map(({ figure, place, text }) => ({
            ...(figure === null ? {} : { figure }),
            ...(place === null ? {} : { place }),
            ...(isEmpty(text) ? {} : { text: textJson(text) }),
          })),
        }),
    ...(durationSeconds === null ? {} : { durationSeconds }),
  };
}

function textJson(text: LocalText): string | LocalText {
  return isSameInAll(text) ? text.zh : text;
}

function isEmpty(text: LocalText): boolean {
  return isSameInAll(text) && text.zh === '';
}
