import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { zh } from './zh';

/**
 * The languages, bundled: nothing is fetched when a reader switches. Keys are typed (i18next.d.ts), so that a text
 * which does not exist does not compile. Numbers in a text are written `{{count, number}}` and follow the locale.
 */
export function createLanguages(language: 'zh' | 'en'): i18n {
  const languages = createInstance();
  languages.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { zh: { translation: zh }, en: { translation: en } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  return languages;
}
