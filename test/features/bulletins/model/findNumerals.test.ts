import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../../../src/features/bulletins/model/numerals/findNumerals';

function read(text: string) {
  return findNumerals(text, () => false).map(({ value, unit, hedges }) => [value, unit, ...hedges]);
}

describe('a numeral', () => {
  it.each([
    ['28.2万人', [28.2e4, '人']],
    ['4,120余万元', [4120e4, '元', '余']],
    ['12.4亿余元', [12.4e8, '元', '余']],
    ['近3000处', [3000, '处', '近']],
    ['二百零三起', [203, '起']],
    ['十八万余人', [18e4, '人', '余']],
    ['两成八', [28, '%']],
    ['百分之十二点五', [12.5, '%']],
    ['四分之三', [75, '%']],
    ['翻一番', [1, 'times']],
    ['1.5倍', [1.5, 'times']],
    ['5.6个百分点', [5.6, 'pp']],
    ['9分40秒', [580, '秒']],
    ['33亿7千万元', [33.7e8, '元']],
    ['七成以上', [70, '%', '以上']],
    ['1100名左右', [1100, '名', '约']],
    ['32微克/立方米', [32, '微克/立方米']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['统一', '三亚市', '百姓', '万元'])('is none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
