import { describe, expect, it } from 'vitest';
import { GRID_NOTICES } from '../../src/core/grid/gridNotices';
import { FILE_NOTICES } from '../../src/core/overlays/files/fileNotices';
import { PERSONAL_NOTICES } from '../../src/core/privacy/personalNotice';
import type { ProblemCode } from '../../src/core/record/authored/problem';
import { NOTICE_CODES } from '../../src/core/text/notice';
import { storyLanguages } from '../../src/features/stories/phrases';
import { TABLE_NOTICES } from '../../src/features/tables/model/tableNotices';
import { dataLanguages } from '../../src/features/tables/phrases';
import { createLanguages } from '../../src/i18n/createLanguages';
import { en as page } from '../../src/i18n/en';
import { zh as pageChinese } from '../../src/i18n/zh';

/** Exhaustive, so that a new code of the record that is not tested here does not compile. */
const PROBLEM_CODES: Readonly<Record<ProblemCode, true>> = {
  'missing-file': true,
  'unlisted-file': true,
  'missing-column': true,
  'unknown-column': true,
  'wrong-cell-count': true,
  'unclosed-quote': true,
  'empty-cell': true,
  'bad-choice': true,
  'not-a-number': true,
  'bad-date': true,
  'bad-period': true,
  'bad-paragraph': true,
  'bad-lines': true,
  'negative-count': true,
  'compared-count': true,
  'more-than-whole': true,
  'period-after-publication': true,
  'place-of-another': true,
  'bad-requires': true,
  'duplicate-id': true,
  'unknown-topic': true,
  'unknown-unit': true,
  'unknown-source': true,
  'unknown-measure': true,
  'unknown-adcode': true,
  'unknown-comparability': true,
  'unknown-observation': true,
  'group-named-as-measure': true,
  'wrong-unit': true,
  'wrong-file': true,
  'duplicate-observation': true,
  'conflicting-observation': true,
  'sources-disagree': true,
  'not-comparable': true,
  'missing-definition': true,
  'bad-edition': true,
  'bad-digest': true,
  'unknown-edition': true,
  'duplicate-revision': true,
  'unknown-revised': true,
};
const OTHER_CODES = [
  'overlay-failed',
  'file-not-loaded',
  'unexpected',
  'counties-not-loaded',
  'link-too-long',
  'link-unknown-parameter',
  'link-bad-value',
  'link-newer-edition',
  'link-more-problems',
  'pack-damaged',
  'pack-cut-off',
  'pack-too-large',
  'pack-newer',
  'link-table-theme',
  'project-not-kept',
  'project-is-none',
  'project-damaged',
  'project-newer',
  'project-too-many-tables',
  'project-part-left-out',
  'project-field-left-out',
  'project-more-left-out',
  'project-full',
  'project-too-large',
  'project-remembered',
  'project-cells-gone',
  'project-table-stays',
  'project-cells-stay',
];

/** Of the page, and of what is fetched later. */
const en = { ...page, ...storyLanguages.en, ...dataLanguages.en };
const zh = { ...pageChinese, ...storyLanguages.zh, ...dataLanguages.zh };
const keys = Object.keys(en) as (keyof typeof en)[];

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, place]) => place ?? '').sort();
}

describe('the languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it('have the same places in each text', () => {
    const different = keys.filter((key) => placesIn(zh[key]).join() !== placesIn(en[key]).join());
    expect(different).toEqual([]);
  });

  it('leave no text empty', () => {
    // A separator may be a space, or nothing at all: Chinese joins 每万常住人口 and 每日 with none.
    const texts = keys.filter((key) => !/\.(\w+S|s)eparator$/.test(key));
    for (const phrases of [en, zh]) expect(texts.filter((key) => phrases[key].trim() === '')).toEqual([]);
  });

  it('have the form of many beside the form of one', () => {
    const ones = keys.filter((key) => key.endsWith('_one'));
    expect(ones.length).toBeGreaterThan(5);
    for (const key of ones) expect(keys).toContain(key.replace(/_one$/, '_other'));
  });

  it.each([
    ...NOTICE_CODES,
    ...Object.keys(FILE_NOTICES),
    ...Object.keys(GRID_NOTICES),
    ...Object.keys(PERSONAL_NOTICES),
    ...Object.keys(TABLE_NOTICES),
    ...Object.keys(PROBLEM_CODES),
    ...OTHER_CODES,
  ])('have a sentence for %s', (code) => {
    const found = keys.some((key) => key === `notice.${code}` || key === `notice.${code}_other`);
    expect(found).toBe(true);
  });

  it('say briefly only what there is a sentence for', () => {
    const caveats = keys.filter((key) => key.startsWith('caveat.')).map((key) => key.slice('caveat.'.length));
    expect(caveats.length).toBeGreaterThan(20);
    const codes: readonly string[] = NOTICE_CODES;
    expect(
      caveats.map((caveat) => caveat.replace(/_(one|other)$/, '')).filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });
});

describe('createLanguages', () => {
  it('writes numbers as the locale does, and takes the plural of the language', () => {
    const english = createLanguages('en');
    expect(english.t('card.figures', { count: 1 })).toBe('1 figure');
    expect(english.t('card.figures', { count: 1192 })).toBe('1,192 figures');
    expect(english.t('card.figures', { count: 0 })).toBe('0 figures');
    expect(createLanguages('zh').t('card.figures', { count: 1192 })).toBe('1,192 项数据');
  });

  it('leaves names as they are, since React escapes them', () => {
    expect(createLanguages('en').t('card.showTheme', { title: 'A & B' })).toBe('Show “A & B”');
  });
});
