import type { i18n } from 'i18next';
import { enDataNotices } from './notices.en';
import { zhDataNotices } from './notices.zh';
import { enData } from './phrases.en';
import { zhData } from './phrases.zh';

/** What the panel of a reader's own figures says. It comes with it, and not with the page. */
export const dataLanguages = {
  zh: { ...zhData, ...zhDataNotices },
  en: { ...enData, ...enDataNotices },
} as const;

export function addDataLanguages(languages: i18n): void {
  for (const [language, phrases] of Object.entries(dataLanguages))
    languages.addResources(language, 'translation', phrases);
}
