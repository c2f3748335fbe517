import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGE_CODES, type Language, type LocalText, localise } from '../core/text/text';
import { en, type Phrases } from './en';
import { zh } from './zh';

/** What the page says, by language; a further language may lack phrases. */
const pageLanguages: Readonly<Partial<Record<Language, Partial<Phrases>>>> = { zh, en };

/**
 * The languages, bundled: nothing is fetched when a reader switches. Keys are typed (i18next.d.ts), so that a text
 * which does not exist does not compile. Numbers in a text are written `{{count, number}}` and follow the locale.
 *
 * @param title what a publisher's site calls itself; null: the atlas's own name.
 */
export function createLanguages(language: Language, title: LocalText | null = null): i18n {
  const languages = createInstance();
  languages.use(initReactI18next).init({
    lng: language,
    // A phrase that a language lacks is read in English.
    fallbackLng: 'en',
    resources: Object.fromEntries(
      LANGUAGE_CODES.map((code) => [code, { translation: { ...pageLanguages[code], ...namesIn(title, code) } }]),
    ),
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  return languages;
}

/** What a publisher's site calls itself, in place of the atlas's own name. */
function namesIn(title: LocalText | null, language: Language): Partial<Record<'app.name' | 'app.otherName', string>> {
  if (title === null) return {};
  const name = localise(title, language);
  const otherName = localise(title, language === 'zh' ? 'en' : 'zh');
  return { 'app.name': name, 'app.otherName': otherName === name ? '' : otherName };
}
