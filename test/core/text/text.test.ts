import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { localText } from '../../../src/core/text/localTextSchema';
import {
  inEachLanguage,
  isLanguage,
  isSameInAll,
  type Language,
  localise,
  mapText,
  sameInAll,
} from '../../../src/core/text/text';

const NAME = { zh: '大连', en: 'Dalian' };
/** A language that the page has and this text lacks. */
const further = 'ja' as Language;

describe('a text by language', () => {
  it('is read in a language, and in English where it is not in that one', () => {
    expect([localise(NAME, 'zh'), localise(NAME, 'en'), localise(NAME, further)]).toEqual(['大连', 'Dalian', 'Dalian']);
    expect(localise(undefined, 'zh')).toBeUndefined();
    expect(localise(null, 'zh')).toBeUndefined();
  });

  it('may be the same in all', () => {
    expect(sameInAll('12')).toEqual({ zh: '12', en: '12' });
    expect([isSameInAll(sameInAll('')), isSameInAll(NAME)]).toEqual([true, false]);
  });

  it('is made and changed language by language', () => {
    expect(inEachLanguage((language) => `in ${language}`)).toEqual({ zh: 'in zh', en: 'in en' });
    expect(mapText(NAME, (text, language) => `${text} ${language}`)).toEqual({ zh: '大连 zh', en: 'Dalian en' });
  });

  it('has to be in Chinese and English in a data file', () => {
    expect(v.parse(localText, { ...NAME, note: 1 })).toEqual(NAME);
    for (const damaged of [{ zh: '大连' }, { ...NAME, en: 1 }, '大连', null])
      expect(v.safeParse(localText, damaged).success).toBe(false);
  });
});

it('names the languages of the page', () => {
  expect(['zh', 'en', 'ja', 'toString', ''].map(isLanguage)).toEqual([true, true, false, false, false]);
});
