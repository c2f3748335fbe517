import * as v from 'valibot';
import { type LocalText, textsIn } from './text';

/** A text by language in a data file: Chinese and English have to be there, further languages of the page may be. */
export const localText = v.pipe(
  v.objectWithRest({ zh: v.string(), en: v.string() }, v.unknown()),
  v.transform((texts): LocalText => {
    const all = textsIn((language) => {
      const text: unknown = texts[language];
      return typeof text === 'string' ? text : undefined;
    });
    return { ...all, zh: texts.zh, en: texts.en };
  }),
);
