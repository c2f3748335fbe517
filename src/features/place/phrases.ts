import type { i18n } from 'i18next';
import { enPlace } from './phrases.en';
import { zhPlace } from './phrases.zh';

/** What the page of a place says. It comes with it, and not with the page. */
export const placeLanguages = { zh: zhPlace, en: enPlace } as const;

export function addPlaceLanguages(languages: i18n): void {
  for (const [language, phrases] of Object.entries(placeLanguages))
    languages.addResources(language, 'translation', phrases);
}
