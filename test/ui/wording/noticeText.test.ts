import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/text/notice';
import { addDataLanguages } from '../../../src/features/tables/phrases';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { noticeText } from '../../../src/ui/wording/noticeText';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { GEOGRAPHIES } from '../atlasFixture';

const english = wordsIn(createLanguages('en').t, 'en', { geographies: GEOGRAPHIES, measures: new Map() });
const chinese = wordsIn(createLanguages('zh').t, 'zh', { geographies: GEOGRAPHIES, measures: new Map() });

function notice(code: string, values: Notice['values']): Notice {
  return { code, severity: 'warning', values };
}

describe('noticeText', () => {
  it('names areas and says how many more there are', () => {
    const values = { count: 5, adcodes: '210200,370500' };
    expect(noticeText(english, notice('sources-differ', values))).toContain('Dalian, Dongying and 3 more');
    expect(noticeText(chinese, notice('sources-differ', values))).toContain('大连市、东营市等');
  });

  it('makes periods of their ends', () => {
    const text = noticeText(
      english,
      notice('periods-differ', {
        count: 2,
        firstStart: '2022-01-01',
        firstEnd: '2022-08-04',
        lastStart: '2024-01-01',
        lastEnd: '2024-10-12',
      }),
    );
    expect(text).toContain('1 January – 4 August 2022');
    expect(text).toContain('1 January – 12 October 2024');
  });

  it('begins with the line of the file that it is about', () => {
    const values = { file: 'observations/x.csv', line: 12, column: 'value', value: 'abc' };
    expect(noticeText(english, notice('not-a-number', values))).toBe(
      'observations/x.csv, line 12: “abc” in the column “value” is not a number; the row is left out.',
    );
    expect(noticeText(chinese, notice('missing-file', { file: 'sources.csv', line: 0 }))).toBe(
      'sources.csv：文件缺失或无法读取。',
    );
  });

  it('names the unit of a table as the language does, and as its reader wrote it where it is another', () => {
    const languages = createLanguages('zh');
    addDataLanguages(languages);
    const words = wordsIn(languages.t, 'zh', { geographies: GEOGRAPHIES, measures: new Map() });
    const textOf = (unitKey: string) =>
      noticeText(words, notice('table-units-differ', { measure: '发案', unitKey, count: 2 }));
    expect(textOf('cases')).toBe('“发案”中有 2 个单元格的单位与“起”不同，没有采用。');
    expect(textOf('千瓦时')).toContain('“千瓦时”');
  });

  it('takes the form of one or of many', () => {
    expect(noticeText(english, notice('few-areas', { count: 1 }))).toContain('Only one area');
    expect(noticeText(english, notice('few-areas', { count: 2 }))).toContain('Only 2 areas');
  });

  it('says so where it has no sentence, and shows no key', () => {
    expect(noticeText(english, notice('from-the-future', {}))).toBe('A note that has no explanation: from-the-future');
    expect(noticeText(english, notice('unknown-adcode', { file: 'a.csv', line: 1, adcode: '999999' }))).toContain(
      '999999',
    );
  });
});
