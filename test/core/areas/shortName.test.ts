import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/areas/area';
import { shortName } from '../../../src/core/areas/shortName';

const of = (zh: string, level: Level, en = '') => shortName({ zh, hant: zh, en }, level, en === '' ? 'zh' : 'en');

describe('shortName', () => {
  it.each([
    ['东营市', 'prefecture', '东营'],
    ['大兴安岭地区', 'prefecture', '大兴安岭'],
    ['恩施土家族苗族自治州', 'prefecture', '恩施'],
    ['北京市', 'province', '北京'],
    ['广西壮族自治区', 'province', '广西'],
    ['香港特别行政区', 'province', '香港'],
    ['市中区', 'county', '市中区'],
    ['单县', 'county', '单县'],
  ] as const)('%s, a %s, is %s', (zh, level, short) => {
    expect(of(zh, level)).toBe(short);
  });

  it('is the English name in English', () => {
    expect(of('东营市', 'prefecture', 'Dongying')).toBe('Dongying');
  });
});
