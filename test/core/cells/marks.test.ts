import { describe, expect, it } from 'vitest';
import { isCountingWord, splitMultiplier } from '../../../src/core/cells/countingWords';
import { openFigure } from '../../../src/core/cells/figureOpening';
import { foldText } from '../../../src/core/cells/foldText';
import { hasHiddenCharacters, withHiddenShown } from '../../../src/core/cells/hiddenCharacters';
import { latestMoment, saysTimeOfDay } from '../../../src/core/cells/latestMoment';
import { isMissingMark } from '../../../src/core/cells/missingMarks';
import { notesOf, numberOfMark } from '../../../src/core/cells/noteMarks';
import { withExponent } from '../../../src/core/cells/powerOfTen';
import { severalNumbers } from '../../../src/core/cells/severalNumbers';
import { withoutMarks } from '../../../src/core/cells/withoutMarks';

describe('the number of a mark', () => {
  it.each([
    ['①', 1],
    ['⑳', 20],
    ['⑴', 1],
    ['⒇', 20],
    ['❶', 1],
    ['❿', 10],
    ['¹', 1],
    ['¹²', 12],
    ['⁹', 9],
  ])('%s is %d', (mark, number) => expect(numberOfMark(mark)).toBe(number));

  it.each([
    [['①含高新区'], [1]],
    [['注：1.含高新区；2.初步核算数'], [1, 2]],
    [['[3] 初步核算数'], [3]],
    [['说明', '注4 含全部'], [4]],
    [['① '], []],
    [['12', '大连①'], []],
    [['1.5'], []],
  ])('has a note in %j: %j', (cells, numbers) => {
    const isNote = notesOf([cells]);
    expect([1, 2, 3, 4].filter(isNote)).toEqual(numbers);
  });
});

describe('a figure without its marks', () => {
  const bare = (text: string, ...notes: number[]) => withoutMarks(text, (number) => notes.includes(number));

  it.each([
    ['★12', '12'],
    ["'12", '12'],
    ['12*', '12'],
    ['12%.', '12%'],
    ['12[3]', '12'],
    ['12 (注3)', '12'],
    ['12（备注）'.replace('（', '(').replace('）', ')'), '12'],
    ['12(起)', '12起'],
    ['12(万元)', '12万元'],
    ['12余(起)', '12余起'],
    ['12(3)', '12(3)'],
    ['(12)', '(12)'],
  ])('%s is %s', (text, expected) =>
    expect(bare(text)).toEqual({ text: expected, isAbout: false, isMarked: false, refused: null }),
  );

  it('is about so much where it says so behind it', () => {
    for (const text of ['12左右', '12上下', '12(约)', '12 (est.)', '12左右*'])
      expect(bare(text), text).toEqual({ text: '12', isAbout: true, isMarked: false, refused: null });
  });

  it('keeps a mark that no note explains, and a power', () => {
    expect(bare('12①')).toEqual({ text: '12①', isAbout: false, isMarked: true, refused: null });
    expect(bare('12①', 1)).toEqual({ text: '12', isAbout: false, isMarked: false, refused: null });
    expect(bare('12②', 1)).toMatchObject({ isMarked: true });
    expect(bare('12¹')).toEqual({ text: '12', isAbout: false, isMarked: false, refused: null });
    expect(bare('10⁴', 4)).toEqual({ text: '10⁴', isAbout: false, isMarked: true, refused: null });
    expect(bare('110⁴', 4)).toEqual({ text: '110', isAbout: false, isMarked: false, refused: null });
    expect(bare('10④', 4)).toEqual({ text: '10', isAbout: false, isMarked: false, refused: null });
    expect(bare('5km²', 2)).toEqual({ text: '5km²', isAbout: false, isMarked: false, refused: null });
  });
});

describe('several numbers', () => {
  it.each([
    ['3-5起', 'range'],
    ['3起至5起', 'range'],
    ['约3~5', 'range'],
    ['5±2', 'range'],
    ['三至五起', 'range'],
    ['5/7', 'ratio'],
    ['1:2', 'ratio'],
    ['三分之一', 'ratio'],
    ['3、5', 'several-numbers'],
    ['12 34', 'several-numbers'],
  ])('in %s are %s', (cell, reason) => expect(severalNumbers(cell)).toBe(reason));
});

describe('powers of ten', () => {
  it.each([
    ['1.2×10⁴', '1.2e4'],
    ['1.2*10^4', '1.2e4'],
    ['3·10⁻²', '3e-2'],
    ['10^4', '1e4'],
    ['10⁴', '10⁴'],
    ['110^4', '110^4'],
    ['7', '7'],
    ['1,2×10^3', '1,2e3'],
    ['2×10^123', '2×10^123'],
  ])('%s is %s', (cell, expected) => expect(withExponent(cell)).toBe(expected));
});

describe('characters that nobody sees', () => {
  it('are told within a number, not at its ends', () => {
    expect(['72\u200b23', '72\u202e23', '7\u00003', '7\ufffd3'].map(hasHiddenCharacters)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['\ufeff7223', '7223\u200b', ' 7 223 ', '7\t3', ''].map(hasHiddenCharacters)).toEqual(Array(5).fill(false));
    expect(withHiddenShown('\ufeff72\u200b2\u202e3\u200b')).toBe('72\ufffd2\ufffd3');
  });
});

describe('folded text', () => {
  it('is as long as before', () => {
    const text = '（１２．５％）￥–−﹣﹢﹪〜∼‐‑‒\u2009\u202f\u00a0\u3000Ａ～！';
    expect(foldText(text)).toBe('(12.5%)¥---+%~~---\u00a0\u00a0\u00a0 A~!');
    expect(foldText(text)).toHaveLength(text.length);
    expect(foldText('大连—12')).toBe('大连—12');
  });
});

describe('counting words', () => {
  it.each([
    ['万元', '元', 1e4],
    ['亿人次', '人次', 1e8],
    ['百万吨', '吨', 1e6],
    ['十万人', '人', 1e5],
    ['千克', '千克', 1],
    ['万千瓦', '千瓦', 1e4],
    ['百分点', '百分点', 1],
    ['million yuan', 'yuan', 1e6],
    ['thousands of persons', 'persons', 1e3],
    ['10,000 persons', 'persons', 1e4],
    ['100 million', '', 1e8],
    ['億元', '元', 1e8],
    ['起', '起', 1],
  ])('%s counts %s by %d', (text, word, factor) => expect(splitMultiplier(text)).toEqual({ word, factor }));

  it('are known, also per another', () => {
    expect(['起', ' 人次 ', 'KM²', '起/万人', '元/平方米', '人/1,000户', '起每人'].every(isCountingWord)).toBe(true);
    expect(['', '元/', '不知', '不知/人', '起/不知'].some(isCountingWord)).toBe(false);
  });
});

describe('what stands in front of a figure', () => {
  it.each([
    ['下降12%', { rest: '12%', direction: -1 }],
    ['同比增长12%', { rest: '12%', direction: 1 }],
    ['增长-3.2%', { rest: '3.2%', direction: -1 }],
    ['增长+3.2%', { rest: '3.2%', direction: 1 }],
    ['↑3', { rest: '3', direction: 1 }],
    ['▼3', { rest: '3', direction: -1 }],
    ['↑+3', { rest: '3', direction: 1 }],
    ['约¥1,200', { rest: '1,200', direction: null, qualifier: 'about', currency: '元' }],
    ['US$5', { rest: '5', currency: '美元' }],
    ['≥5', { rest: '5', qualifier: 'or-more' }],
    ['超过5', { rest: '5', qualifier: 'exceeding' }],
    ['近5', { rest: '5', qualifier: 'nearly' }],
    ['日均5', { rest: '5', qualifier: 'daily-mean' }],
    ['共计5', { rest: '5', direction: null, qualifier: 'none', currency: '' }],
  ])('of %s is %j', (text, expected) => expect(openFigure(text)).toMatchObject(expected));

  it.each(['下降-3%', '下降+3%', '+-3', '↑-3', '↓+3', '下降↑3', '增长↓3'])('of %s contradicts itself', (text) =>
    expect(openFigure(text)).toBeNull(),
  );
});

describe('missing marks', () => {
  it('are none of a number or a word that may mean one', () => {
    expect(
      [
        '',
        '-',
        '—%',
        '(--)',
        '…',
        '无',
        '（未公布）'.replace('（', '(').replace('）', ')'),
        'N/A',
        ' 暂 无 ',
        '#N/A',
      ].every(isMissingMark),
    ).toBe(true);
    expect(['0', '零', 'nil', '-1', '无人', '12'].some(isMissingMark)).toBe(false);
  });
});

describe('the latest moment', () => {
  it.each<[readonly string[], number | null]>([
    [['2020/1/26 9:00', '2020/1/26 17:30'], 1],
    [['2020-01-27 09:00', '2020-01-26 17:30'], 0],
    [['1/26/2020 11:00 AM', '1/26/2020 1:00 PM'], 1],
    [['1/26/20 12:10 AM', '1/26/20 0:20'], 1],
    [['26/1/2020', '27/1/2020'], 1],
    [['上午9点', '下午1点', '12:30'], 1],
    [['9:00:10', '9:00:05'], 0],
    [['下午12:30', '11:59'], 0],
    [['1580000000000', '1580000001000'], 1],
    [['1580000001', '1580000000'], 0],
    [['3/4/2020 9:00', '3/4/2020 10:00'], 1],
    [['3/4/2020', '5/4/2020'], null],
    [['4/4/2020', '5/5/2020'], 1],
    [['2020-01-26', '2020-01-26'], null],
    [['2020-01-26', '2020-01-26', '2020-01-25'], null],
    [['2020-01-26', '大连'], null],
    [[], null],
  ])('of %j is that at %s', (texts, index) => expect(latestMoment(texts)).toBe(index));

  it('says a time of day, or a date alone', () => {
    expect(['2020-01-26 17:30', '9时', '下午3点'].every(saysTimeOfDay)).toBe(true);
    expect(['2020-01-26', '大连', '1580000000'].some(saysTimeOfDay)).toBe(false);
  });
});
