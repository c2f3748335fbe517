import { createInstance } from 'i18next';
import type { Notice } from '../src/core/text/notice';
import { dataLanguages } from '../src/features/tables/phrases';
import { en } from '../src/i18n/en';

const languages = createInstance();
void languages.init({
  lng: 'en',
  resources: { en: { translation: { ...en, ...dataLanguages.en } } },
  interpolation: { escapeValue: false },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
});

/** A notice as the page says it in English. */
export function sentenceOf({ code, values }: Notice): string {
  const say = languages.t as unknown as (key: string, values: Notice['values']) => string;
  return say(`notice.${code}`, values);
}
