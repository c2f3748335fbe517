import type { i18n } from 'i18next';
import { enData } from './enData';
import { zhData } from './zhData';

/** What the panel of a reader's own figures says. It comes with it, and not with the page. */
export const dataLanguages = { zh: zhData, en: enData } as const;

export function addDataLanguages(languages: i18n): void {
  for (const [language, phrases] of Object.entries(dataLanguages))
    languages.addResources(language, 'translation', phrases);
}
