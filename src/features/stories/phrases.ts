import type { i18n } from 'i18next';
import { enStory, enStoryNotices } from './phrases.en';
import { zhStory, zhStoryNotices } from './phrases.zh';

/** What stories and presenting say. It comes with them, and not with the page. */
export const storyLanguages = {
  zh: { ...zhStory, ...zhStoryNotices },
  en: { ...enStory, ...enStoryNotices },
} as const;

export function addStoryLanguages(languages: i18n): void {
  for (const [language, phrases] of Object.entries(storyLanguages))
    languages.addResources(language, 'translation', phrases);
}
