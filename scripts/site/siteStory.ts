import type { Theme } from '../../src/core/record/theme';
import type { LocalText } from '../../src/core/text/text';
import { parseStory } from '../../src/features/stories/model/parseStory';
import { STORY_FORMAT, STORY_VERSION } from '../../src/features/stories/model/storyFile';
import { escapeRegExp } from '../escapeRegExp';
import { errorIn, type Finding, placeIn } from './finding';
import { readJson } from './readJson';

export const STORY_FILE = 'story.json';

/** What its slides may refer to. */
interface StoryContext {
  /** Whether there is a theme of this id, or a measure, which has one. */
  hasTheme(id: string): boolean;
  hasFigure(id: string): boolean;
}

/** What is wrong with a publisher's story. */
export function checkStory(text: string, { hasTheme, hasFigure }: StoryContext): readonly Finding[] {
  const json = readJson(STORY_FILE, text);
  if (!json.ok) return [json.finding];
  let count = 0;
  const parsed = parseStory(json.value, STORY_FILE, () => `slide-${++count}`);
  const notices = parsed.ok ? parsed.notices : [parsed.notice];
  const slides = parsed.ok ? parsed.story.slides : [];
  return [
    ...notices.map(({ code, values }) =>
      errorIn(STORY_FILE, `it cannot be read as a story (${code}, ${JSON.stringify(values)}); correct it there`),
    ),
    ...slides.flatMap(({ map, callouts }, index) => {
      const place = placeIn(STORY_FILE, text, new RegExp(escapeRegExp(JSON.stringify(map))));
      const theme = new URLSearchParams(map).get('theme');
      const unknown = callouts.flatMap(({ figure }) => (figure === null || hasFigure(figure) ? [] : [figure]));
      return [
        ...(theme === null || hasTheme(theme)
          ? []
          : [errorIn(place, `slide ${index + 1} shows the theme "${theme}", which there is none of; correct its id`)]),
        ...unknown.map((figure) =>
          errorIn(place, `slide ${index + 1} calls out the figure "${figure}", which there is none of; correct its id`),
        ),
      ];
    }),
  ];
}

/** The story of a site whose publisher wrote none: each theme is a slide. */
export function storyOfThemes(title: LocalText, themes: readonly Theme[]): string {
  const slides = themes.map((theme) => ({
    map: `theme=${theme.id}`,
    title: theme.title,
    caption: theme.caption,
  }));
  return JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, title, slides });
}
