import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../command';

/** Of a theme of overlays, what its pictures need. */
export interface PicturedTheme {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
}

/** What one picture shows. */
export interface Subject {
  readonly theme: PicturedTheme;
  readonly light: 'day' | 'night';
  readonly language: 'zh' | 'en';
}

/** One language each, so that both are seen without twice as many pictures. */
const LANGUAGE_BY_LIGHT = { day: 'zh', night: 'en' } as const;

/** The themes of overlays in the order of the atlas, all of which have pictures. */
export async function readThemes(): Promise<readonly PicturedTheme[]> {
  const text = await readFile(join(ROOT, 'geodata', 'overlay-themes.json'), 'utf8');
  const { themes }: { themes: readonly PicturedTheme[] } = JSON.parse(text);
  return themes;
}

/** Each theme by day and by night. */
export function subjectsOf(themes: readonly PicturedTheme[]): readonly Subject[] {
  return themes.flatMap((theme) =>
    (['day', 'night'] as const).map((light) => ({ theme, light, language: LANGUAGE_BY_LIGHT[light] })),
  );
}

/** Name of a picture without its ending: `dalian-circles-day`. */
export function pictureName({ theme, light }: Subject): string {
  return `${theme.id}-${light}`;
}

/** What follows the # of the page's address. */
export function linkTo({ theme, light, language }: Subject): string {
  return new URLSearchParams({ theme: theme.id, lang: language, light }).toString();
}

/** What someone who does not see the picture is told. */
export function descriptionOf({ theme, light, language }: Subject): string {
  return `${theme.title.en}, by ${light}, in ${language === 'zh' ? 'Chinese' : 'English'}`;
}
