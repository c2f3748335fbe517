import { tableOfTheme } from '../../../core/record/measureId';
import type { Story } from './story';

/** The slides that show or call out a table, counted from 1. */
export function slidesOfTable({ slides }: Pick<Story, 'slides'>, table: string): readonly number[] {
  return slides.flatMap((slide, index) => (tablesOfStory({ slides: [slide] }).includes(table) ? [index + 1] : []));
}

/** Ids of the tables of a reader's own that the slides of a story show or call out, each once. */
export function tablesOfStory({ slides }: Pick<Story, 'slides'>): readonly string[] {
  const themes = slides.flatMap(({ map, callouts }) => [
    new URLSearchParams(map).get('theme') ?? '',
    // The id of a figure begins with that of its measure, which is that of its theme.
    ...callouts.map(({ figure }) => figure?.split('@', 1)[0] ?? ''),
  ]);
  return [...new Set(themes.map(tableOfTheme).filter((table) => table !== null))];
}
