import * as v from 'valibot';
import { LANGUAGE_CODES, type LocalText } from './text';

/** A text by language in a data file: Chinese and English have to be there, further languages of the page may be. */
export const localText = v.pipe(
  v.objectWithRest({ zh: v.string(), en: v.string() }, v.unknown()),
  v.transform((texts): LocalText => {
    const further = LANGUAGE_CODES.flatMap((language) => {
      const text: unknown = texts[language];
      return typeof text === 'string' ? [[language, text] as const] : [];
    });
    return { ...Object.fromEntries(further), zh: texts.zh, en: texts.en };
  }),
);
