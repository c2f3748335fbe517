import { describe, expect, it } from 'vitest';
import { rowsText } from '../../../src/features/tables/matches/PlaceLine';
import { unitChoices, unitKey, unitWord } from '../../../src/features/tables/measures/unitWords';
import { readClipboard } from '../../../src/features/tables/panel/usePaste';
import { sizeText } from '../../../src/features/tables/parts/sizeText';
import { addDataLanguages } from '../../../src/features/tables/phrases';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { GEOGRAPHIES } from '../../ui/atlasFixture';

const wordsOf = (language: 'zh' | 'en') => {
  const languages = createLanguages(language);
  addDataLanguages(languages);
  return wordsIn(languages.t, language, { geographies: GEOGRAPHIES, measures: new Map() });
};
const en = wordsOf('en');
const zh = wordsOf('zh');

describe('what the panel says', () => {
  it('names three rows and counts the others', () => {
    expect(rowsText(en.t, [4], 1)).toBe('row 4');
    expect(rowsText(en.t, [4, 9], 2)).toBe('rows 4, 9');
    expect(rowsText(en.t, [4, 9, 12, 15], 31)).toBe('rows 4, 9, 12 and 28 more');
    expect(rowsText(zh.t, [4, 9], 2)).toBe('第 4、9 行');
  });

  it('says how large a table is', () => {
    expect(sizeText(en.t, 1000000, 1)).toBe('1,000,000 rows × 1 column');
    expect(sizeText(zh.t, 12, 3)).toBe('12 行 × 3 列');
  });

  it('names units in the language, and knows them again', () => {
    expect(unitWord(en, { unit: 'cny', scale: 1 })).toBe('yuan');
    expect(unitWord(en, { unit: 'cny', scale: 1e8 })).toBe('100 million yuan');
    expect(unitWord(zh, { unit: 'cny', scale: 1e4 })).toBe('万元');
    expect(unitKey(zh, ' 元 ')).toBe('cny');
    expect(unitKey(en, 'furlongs')).toBe('furlongs');
    expect(unitWord(en, { unit: 'constructor', scale: 1 })).toBe('constructor');
    const all = unitChoices(zh, { unit: '', scale: 1 });
    expect(all.length).toBe(new Set(all).size);
    expect(unitChoices(zh, { unit: 'cny', scale: 1e8 })).toEqual([
      '元',
      '千元',
      '万元',
      '百万元',
      '千万元',
      '亿元',
      '万亿元',
    ]);
  });
});

describe('readClipboard', () => {
  const clipboard = (data: Record<string, string>) => ({
    clipboardData: { getData: (type: string) => data[type] ?? '' } as DataTransfer,
  });

  it('has the text, and the HTML of a table where there is one', () => {
    expect(readClipboard(clipboard({ 'text/plain': 'a\tb' }))).toEqual({ text: 'a\tb', html: null });
    expect(readClipboard(clipboard({ 'text/plain': 'a', 'text/html': '<table>' }))).toEqual({
      text: 'a',
      html: '<table>',
    });
  });

  it('is nothing where nothing can be read', () => {
    expect(readClipboard(clipboard({}))).toBeNull();
    expect(readClipboard({ clipboardData: null })).toBeNull();
  });
});
