import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { zh } from './zh';

/**
 * The languages, bundled: nothing is fetched when a reader switches. Keys are typed (i18next.d.ts), so that a text
 * which does not exist does not compile. Numbers in a text are written `{{count, number}}` and follow the locale.
 *
 * @param title what a publisher's site calls itself; null: the atlas's own name.
 */
export function createLanguages(
  language: 'zh' | 'en',
  title: { readonly zh: string; readonly en: string } | null = null,
): i18n {
  const languages = createInstance();
  languages.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: {
      zh: { translation: title === null ? zh : { ...zh, ...namesIn(title.zh, title.en) } },
      en: { translation: title === null ? en : { ...en, ...namesIn(title.en, title.zh) } },
    },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  return languages;
}

function namesIn(name: string, otherName: string): Record<'app.name' | 'app.otherName', string> {
  return { 'app.name': name, 'app.otherName': otherName === name ? '' : otherName };
}
