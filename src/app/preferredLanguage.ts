import { isLanguage, type Language } from '../core/text/text';

/** Of the languages of the page, the one that the browser is set to. */
export function preferredLanguage(): Language {
  const code = navigator.language.toLowerCase().split('-')[0] ?? '';
  return isLanguage(code) ? code : 'en';
}
