import type { i18n } from 'i18next';
import { enFront } from './phrases.en';
import { zhFront } from './phrases.zh';

/** What the front page says. It comes with it, and not with the page. */
export const frontLanguages = { zh: zhFront, en: enFront } as const;

export function addFrontLanguages(languages: i18n): void {
  for (const [language, phrases] of Object.entries(frontLanguages))
    languages.addResources(language, 'translation', phrases);
}
