import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFit, searchKey, searchName } from '../../../src/core/text/nameFit';
import { NO_READINGS, unpackReadings } from '../../../src/core/text/readings';

const READINGS = unpackReadings({
  version: 1,
  syllables: {
    dong: '东',
    ying: '营',
    shi: '市',
    zhong: '中重',
    chong: '重',
    qing: '庆',
    xi: '西',
    an: '安',
    zha: '诈',
    pian: '骗',
    lv: '绿',
    lu: '绿',
  },
  characters: '东東营營诈詐骗騙',
})!;
const fitOf = (name: string, typed: string) => nameFit(searchName(name, READINGS), searchKey(typed, READINGS));

describe('nameFit', () => {
  it.each([
    ['东营市', '东营市', 0],
    ['东营市', '東營', 1],
    ['东营市', 'dongyingshi', 0],
    ['东营市', 'DongYing', 1],
    ['东营市', 'dongy', 1],
    ['东营市', 'd', 1],
    ['东营市', 'dys', 2],
    ['东营市', 'dyings', 2],
    ['东营市', '营', null],
    ['东营市', '营市', 3],
    ['东营市', 'yingshi', 3],
    ['东营市', 'ys', 4],
    ['东营市', 'y', null],
    ['重庆市', 'chongqing', 1],
    ['重庆市', 'zhongqing', 1],
    ['重庆市', 'zhq', 2],
    ['重庆市', 'zq', 2],
    ['绿', 'lv', 0],
    ['绿', 'lü', 0],
    ['西安市', 'xian', 1],
    ['西安市', "Xi'an", 1],
    ['Dongying', 'dong', 1],
    ['Telecom-fraud cases', 'fraud', 3],
    ['Telecom-fraud cases', 'tfc', null],
    ['1、3、5 分钟', '135', 1],
    ['电诈', 'zha', 3],
    ['电诈', 'dzha', null],
    ['东营市', 'dalian', null],
    ['东营市', '', null],
  ] as const)('%s, typed as %s: %s', (name, typed, found) => {
    expect(fitOf(name, typed)).toBe(found);
  });

  it('finds names as they are written where nothing is known of how they are read', () => {
    expect(nameFit(searchName('东营市', NO_READINGS), '东营')).toBe(1);
    expect(nameFit(searchName('东营市', NO_READINGS), 'dy')).toBeNull();
  });

  it('finds each name by itself, and by each of its beginnings no worse than by a part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'东营市中重庆西安诈骗绿ab1'), { minLength: 1, maxLength: 6 }),
        (characters) => {
          const name = characters.join('');
          expect(fitOf(name, name)).toBe(0);
          for (let end = 1; end <= characters.length; end += 1) expect(fitOf(name, name.slice(0, end))).toBeLessThan(2);
        },
      ),
    );
  });
});
