import type { Theme } from '../../../core/record/theme';
import type { Words } from '../../../ui/wording/useWords';
import type { Slide } from './story';

/** A slide's title; the theme's where it has none. */
export function slideTitle(words: Words, slide: Slide, themes: ReadonlyMap<string, Theme>): string {
  return words.of(slide.title) || themeTitle(words, slideTheme(slide, themes)) || '';
}

export function slideCaption(words: Words, slide: Slide, themes: ReadonlyMap<string, Theme>): string {
  const theme = slideTheme(slide, themes);
  return words.of(slide.caption) || (theme === undefined ? '' : words.of(theme.caption));
}

function themeTitle(words: Words, theme: Theme | undefined): string | null {
  return theme === undefined ? null : words.of(theme.title);
}

/** By the parameter of its map; the first theme is the one that a link leaves out. */
export function slideTheme({ map }: Pick<Slide, 'map'>, themes: ReadonlyMap<string, Theme>): Theme | undefined {
  const id = new URLSearchParams(map).get('theme');
  return id === null ? themes.values().next().value : themes.get(id);
}
