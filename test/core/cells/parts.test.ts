import { describe, expect, it } from 'vitest';
import { inDigits } from '../../../src/core/cells/compoundFigure';
import { isCountingWord, splitMultiplier } from '../../../src/core/cells/countingWords';
import { dimensionOf } from '../../../src/core/cells/dimension';
import { groupedNumber } from '../../../src/core/cells/groupedNumber';
import { guessPolarity } from '../../../src/core/cells/guessPolarity';
import { latestMoment, saysTimeOfDay } from '../../../src/core/cells/latestMoment';
import { readHeading } from '../../../src/core/cells/readHeading';
import { readNumberCell } from '../../../src/core/cells/readNumberCell';
import { type DatePart, serialDate } from '../../../src/core/cells/serialDate';
import { areSplitYears, saysSplitYear } from '../../../src/core/cells/splitYears';
import { differInSize, hasSize } from '../../../src/core/cells/unitSize';

describe('a figure whose parts have units of their own', () => {
  it.each([
    ['12万5千人', '125000人'],
    ['1亿2千3百万元', '123000000元'],
    ['1万零5百', '10500'],
    ['1万2', '1万2'],
    ['1万5000', '15000'],
    ['1万500', '1万500'],
    ['5千', '5千'],
    ['3千5百', '3500'],
    ['3千5百人', '3500人'],
    ['2千零5', '2千零5'],
    ['1百2十', '120'],
    ['1亿5', '1亿5'],
    ['1亿零5千', '100005000'],
    ['3亿2500万', '325000000'],
    ['12万', '12万'],
    ['1千5百万', '15000000'],
    ['12345万6千', '12345万6千'],
    ['5千3', '5千3'],
    ['1万2千3百4十5', '1万2千3百4十5'],
    ['10万8千.5', '10万8千.5'],
    ['3万5千6', '3万5千6'],
  ])('%s is %s in digits', (text, expected) => expect(inDigits(text)).toBe(expected));
});

describe('digits with what parts them', () => {
  it.each<[string, unknown]>([
    ['1 234', 'ambiguous-separator'],
    ['12 345 678', 'ambiguous-separator'],
    ['12 34', 'several-numbers'],
    ['1234 567', 'several-numbers'],
    ['1 234.5', 'ambiguous-separator'],
    ['1 234,5', 'ambiguous-separator'],
    ['0411', 'no-figure'],
    ['0', 0],
    ['12,34', 'ambiguous-separator'],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ["1'234", 1234],
    ['1.234,5', 'ambiguous-separator'],
    ['.5', 0.5],
    ['1,2345', 'ambiguous-separator'],
    ['0,123', 'ambiguous-separator'],
  ])('%s is %s', (text, expected) => expect(groupedNumber(text)).toBe(expected));
});

describe('numerals in a cell', () => {
  it.each<[string, readonly unknown[]]>([
    ['十二点五', ['read', 12.5, '']],
    ['三点二五亿元', ['read', 325000000, '元']],
    ['十二点五某', ['unread', 'no-number', null]],
    ['八点三十', ['unread', 'several-numbers', null]],
    ['三成', ['read', 30, '%']],
    ['三成五', ['read', 35, '%']],
    ['两成', ['read', 20, '%']],
    ['百分之十二', ['read', 12, '%']],
    ['千分之三', ['read', 0.3, '%']],
    ['百分之某', ['unread', 'no-number', null]],
    ['一点〇五', ['read', 1.05, '']],
    ['一点零五', ['read', 1.05, '']],
    ['万元', ['unread', 'no-number', null]],
    ['百亿', ['unread', 'no-number', null]],
    ['三四', ['unread', 'range', null]],
    ['十七八', ['unread', 'range', null]],
    ['统一', ['unread', 'no-number', null]],
    ['三至五起', ['unread', 'range', null]],
    ['二〇二四', ['read', 2024, '']],
    ['1 234', ['unread', 'ambiguous-separator', null]],
    ['12 345 678', ['unread', 'ambiguous-separator', null]],
    ['12 34', ['unread', 'several-numbers', null]],
    ['1 234.5', ['unread', 'ambiguous-separator', null]],
    ['0411', ['unread', 'no-figure', null]],
    ['12,34', ['unread', 'ambiguous-separator', null]],
    ['1.234,5', ['unread', 'ambiguous-separator', null]],
    ["1'234", ['read', 1234, '']],
    ['1,234.5', ['read', 1234.5, '']],
    ['十点', ['read', 10, '点']],
    ['三千〇五十', ['read', 3050, '']],
    ['二百三', ['read', 230, '']],
  ])('%s is %j', (text, [status, said, unit]) => {
    const cell = readNumberCell(text);
    expect(cell).toMatchObject(status === 'read' ? { status, value: said, unit } : { status, reason: said });
  });
});

describe('units', () => {
  it.each<[[string, string], boolean]>([
    [['km', 'm'], true],
    [['米', 'm'], false],
    [['KM', 'km'], false],
    [['kg', 'g'], true],
    [['千克', '公斤'], false],
    [['起', '件'], false],
    [['km', 'kg'], false],
    [['percent', '‰'], true],
    [['percent', 'percentage-points'], false],
    [['公顷', 'mu'], true],
    [['小时', '天'], true],
  ])('%j differ in size: %s', ([one, other], expected) => expect(differInSize(one, other)).toBe(expected));

  it('stand as they are though they begin as a multiple does', () => {
    expect(['千克', 'KM', '千瓦时'].every(hasSize)).toBe(true);
    expect(['起', '千人', 'constructor'].some(hasSize)).toBe(false);
  });

  it.each([
    ['起', true],
    ['起/万人', true],
    ['人/km²', true],
    ['某/人', false],
    ['起/某', false],
    ['元每人', true],
    [' 起 ', true],
    ['KM', true],
    ['起/10,000人', true],
    ['每人', false],
    ['', false],
  ])('%j is a word to count in: %s', (text, expected) => expect(isCountingWord(text)).toBe(expected));

  it.each([
    ['万元', { word: '元', factor: 10000 }],
    ['百分点', { word: '百分点', factor: 1 }],
    ['千克', { word: '千克', factor: 1 }],
    ['千人', { word: '人', factor: 1000 }],
    ['十万人', { word: '人', factor: 100000 }],
    ['亿', { word: '', factor: 100000000 }],
    ['million yuan', { word: 'yuan', factor: 1000000 }],
    ['thousands of persons', { word: 'persons', factor: 1000 }],
    ['ten thousand', { word: '', factor: 10000 }],
    ['hundred million yuan', { word: 'yuan', factor: 100000000 }],
    ['10,000 persons', { word: 'persons', factor: 10000 }],
    ['millions', { word: '', factor: 1000000 }],
    ['millionaire', { word: 'millionaire', factor: 1 }],
    ['元', { word: '元', factor: 1 }],
    ['百帕', { word: '百帕', factor: 1 }],
    ['百人', { word: '人', factor: 100 }],
  ])('%s is %j', (text, expected) => expect(splitMultiplier(text)).toEqual(expected));
});

describe('what a heading names', () => {
  it.each<[string, string]>([
    ['未破案件', 'bad'],
    ['不满意率', 'bad'],
    ['失业人数', 'bad'],
    ['就业人数', 'good'],
    ['破案率', 'good'],
    ['档案数', 'neither'],
    ['答案', 'neither'],
    ['查处违法', 'neither'],
    ['刑事案件', 'bad'],
    ['人口', 'neither'],
    ['unsolved cases', 'bad'],
    ['unemployment', 'bad'],
    ['employment', 'good'],
    ['showcases', 'neither'],
    ['cases', 'bad'],
    ['dissatisfied', 'bad'],
    ['satisfied', 'good'],
    ['森林覆盖率', 'good'],
    ['绿化', 'good'],
    ['办结率', 'good'],
    ['未办结', 'bad'],
    ['嫌疑人', 'neither'],
    ['火灾', 'bad'],
    ['GDP', 'neither'],
    ['零发案', 'good'],
  ])('%s is %s when it rises', (text, expected) => expect(guessPolarity(text)).toBe(expected));

  it.each<[string, string | null]>([
    ['人均GDP', 'money'],
    ['每万人口发案', 'cases'],
    ['人口', 'people'],
    ['GDP', 'money'],
    ['每人口', null],
    ['户均面积', 'area'],
    ['每百户', null],
    ['占比', 'share'],
    ['面积', 'area'],
    ['金额', 'money'],
    ['每人收入', 'money'],
  ])('%s is counted as %s', (text, expected) => expect(dimensionOf(text)).toBe(expected));

  it.each<[string, readonly unknown[]]>([
    ['发案（起）数', ['发案数', '起', 1]],
    ['人口(万人)合计', ['人口合计', '人', 10000]],
    ['打孔', ['打孔', '', 1]],
    ['发生数', ['发生数', '', 1]],
    ['产值（亿元）增长（%）', ['产值 增长', '%', 1]],
    ['收入（万元） 合计 （2024年）', ['收入 合计', '元', 10000]],
    ['面积 km²', ['面积 km²', '', 1]],
    ['打孔（打孔）', ['打孔（打孔）', '', 1]],
    ['发案 发生', ['发案 发生', '', 1]],
    ['人口（万人） 其中', ['人口 其中', '人', 10000]],
  ])('%s is %j', (text, [name, unit, factor]) => {
    expect(readHeading(text)).toMatchObject({ name, unit, factor });
  });
});

describe('years that two calendar years share', () => {
  it.each<[string[], boolean]>([
    [['2009-10', '2010-11'], true],
    [['2009-10', '2010-11', '2009-09'], false],
    [['2009-10'], false],
    [['2009-10', 'x', '2010-11'], true],
    [['2009-10', '2009-10'], false],
    [['1999-00', '2000-01'], true],
    [['2009/10', '2010/11'], true],
    [['2009-10-11', '2010-11'], false],
    [[], false],
  ])('%j are such: %s', (texts, expected) => expect(areSplitYears(texts)).toBe(expected));

  it.each([
    ['2009-10', true],
    ['2009-09', false],
    ['2009-10-11', false],
    ['12009-10', false],
    ['2009年', false],
    ['1999/00', true],
  ])('%s may be one: %s', (text, expected) => expect(saysSplitYear(text)).toBe(expected));
});

describe("a spreadsheet's date", () => {
  it.each<[[number, DatePart, boolean], string | null]>([
    [[45292, 'date', false], '2024-01-01'],
    [[45292, 'month', false], '2024-01'],
    [[45292, 'year', false], '2024'],
    [[45292.5, 'date', false], '2024-01-01T12:00'],
    [[0.354166667, 'time', false], '08:30'],
    [[60, 'date', false], null],
    [[59, 'date', false], '1900-02-28'],
    [[61, 'date', false], '1900-03-01'],
    [[0, 'date', false], null],
    [[0, 'date', true], '1904-01-01'],
    [[60, 'date', true], '1904-03-01'],
    [[1, 'date', false], '1900-01-01'],
    [[-1, 'date', false], null],
    [[2958465, 'date', false], '9999-12-31'],
    [[2958466, 'date', false], null],
    [[45292.000011574, 'date', false], '2024-01-01T00:00:01'],
  ])('%j is %s', (args, expected) => expect(serialDate(...args)).toBe(expected));
});

describe('the latest moment', () => {
  it.each<[string[], number | null]>([
    [['9:00', '17:30'], 1],
    [['下午3:00', '上午9:00'], 0],
    [['3:00 pm', '9:00 am'], 0],
    [['2020/1/26 9:00', '2020/1/27 8:00'], 1],
    [['2020-1-9', '2020-01-10'], 1],
    [['1/2/2020', '2/1/2020'], null],
    [['1/2/2020 9:00', '1/2/2020 10:00'], 1],
    [['13/2/2020', '14/2/2020'], 1],
    [['1/13/20', '1/14/20'], 1],
    [['9:00', '9:00'], null],
    [['9:00', 'x'], null],
    [[], null],
    [['1580000000', '1580000001'], 1],
    [['1580000000000', '1580000001000'], 1],
    [['12:00 am', '11:00 am'], 1],
    [['12:30 pm', '11:00 pm'], 1],
    [['9点5分', '9点10分'], 1],
    [['9:00:01', '9:00:02'], 1],
    [['2020年1月2日9时', '2020年1月2日10时'], 1],
    [['2020-01-2621:00', '2020-01-26 9:00'], 0],
    [['2020-01-26', '2020-01-26 0:01'], 1],
  ])('of %j is %s', (texts, expected) => expect(latestMoment(texts)).toBe(expected));

  it.each([
    ['9:00', true],
    ['2020-01-26', false],
    ['2020-01-26 17:30', true],
    ['13/2/2020', false],
    ['3点', true],
    ['x', false],
  ])('%s says a time of day: %s', (text, expected) => expect(saysTimeOfDay(text)).toBe(expected));
});
