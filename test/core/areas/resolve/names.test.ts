import { describe, expect, it } from 'vitest';
import { LONGEST_CONTAINER, separatedParts } from '../../../../src/core/areas/resolve/combinedName';
import { readCorpsDivision } from '../../../../src/core/areas/resolve/corpsDivision';
import { readIncludedParts } from '../../../../src/core/areas/resolve/includedParts';
import { isOneEditApart } from '../../../../src/core/areas/resolve/isOneEditApart';
import { lookalikeSpellings } from '../../../../src/core/areas/resolve/lookalikes';
import { EVERYWHERE, isInScope, lookUp, readingsOf } from '../../../../src/core/areas/resolve/lookUp';
import { createNameIndex } from '../../../../src/core/areas/resolve/nameIndex';
import { cellText, isHanKey, normaliseName } from '../../../../src/core/areas/resolve/normaliseName';
import { parseAdcode } from '../../../../src/core/areas/resolve/parseAdcode';
import { createResolver } from '../../../../src/core/areas/resolve/resolver';
import { readRomanisedKinds } from '../../../../src/core/areas/resolve/romanisedKinds';
import { shortNames, splitName } from '../../../../src/core/areas/resolve/splitName';
import { gazetteer } from './builtGazetteer';

/** Made in the test, so that it is as the index is then. */
const indexOf = (...adcodes: string[]) =>
  createNameIndex({ ...gazetteer, entries: gazetteer.entries.filter(({ adcode }) => adcodes.includes(adcode)) });

describe('the index of names', () => {
  it('has each area by its names and its code, the official name the strongest', () => {
    const index = indexOf('370500', '370502', '422800');
    expect(index.names.get('东营市')).toEqual([{ adcode: '370500', how: 'full-name', strength: 0 }]);
    expect(index.names.get('東營市')).toEqual([{ adcode: '370500', how: 'traditional', strength: 0 }]);
    expect(index.names.get('东营')?.map(({ adcode, strength }) => [adcode, strength])).toEqual([
      ['370500', 2],
      ['370502', 2],
    ]);
    expect(index.names.get('恩施州')).toEqual([expect.objectContaining({ adcode: '422800', strength: 1 })]);
    expect(index.names.get('dongying')?.map(({ how }) => how)).toContain('romanised');
    expect(index.codes.get('370500')).toEqual({ adcode: '370500', how: 'code', strength: 0 });
    expect(index.codes.get('370600')).toBeUndefined();
    expect(index.entries.size).toBe(3);
    // No reading stands beside a stronger one of the same area.
    for (const readings of index.names.values()) {
      const areas = readings.map(({ adcode }) => adcode);
      const doubled = readings.filter(({ adcode }) => areas.indexOf(adcode) !== areas.lastIndexOf(adcode));
      expect(new Set(doubled.map(({ adcode, strength }) => `${adcode} ${strength}`)).size).toBe(doubled.length);
    }
  });

  it('has former names and codes, and what became of divided areas', () => {
    const index = createNameIndex(gazetteer);
    expect(index.names.get('莱芜市')).toContainEqual(expect.objectContaining({ adcode: '370100', how: 'merged' }));
    expect(index.codes.get('371200')).toMatchObject({ adcode: '370100' });
    expect(index.divided.get('巢湖市')).toContain('340100');
    expect(index.names.get('巢湖市')?.every(({ adcode }) => adcode === '340181')).toBe(true);
    expect(index.simplified.get('營')).toBe('营');
  });

  it('answers within a scope', () => {
    const index = createNameIndex(gazetteer);
    const codes = (name: string, scope = {}) =>
      lookUp(index, normaliseName(name), { ...EVERYWHERE, ...scope }).map(({ adcode }) => adcode);
    expect(codes('鼓楼区', { province: '350000' })).toEqual(['350102']);
    expect(codes('鼓楼区', { city: '320100' })).toEqual(['320106']);
    expect(codes('鼓楼区').length).toBeGreaterThan(2);
    expect(codes('吉林', { level: 'province' })).toEqual(['220000']);
    expect(codes('吉林', { level: 'prefecture' })).toEqual(['220200']);
    expect(codes('吉林', { province: '220000' })).toEqual(['220200']);
    expect(codes('绍兴', { level: 'county' })).toEqual([]);
    expect(readingsOf(index, normaliseName('Jilin City')).map(({ adcode }) => adcode)).toEqual(['220200']);
    expect(readingsOf(index, '東營').every(({ how }) => how === 'traditional')).toBe(true);
    expect(readingsOf(index, '不知')).toEqual([]);
    expect(isInScope(index, '370502', { ...EVERYWHERE, city: '370500' })).toBe(true);
    expect(isInScope(index, '370500', { ...EVERYWHERE, city: '370500' })).toBe(true);
    expect(isInScope(index, '370600', { ...EVERYWHERE, city: '370500' })).toBe(false);
    expect(isInScope(index, '370500', { ...EVERYWHERE, province: '220000' })).toBe(false);
    expect(isInScope(index, '370500', { ...EVERYWHERE, level: 'county' })).toBe(false);
  });
});

describe('resolving', () => {
  const resolve = createResolver(gazetteer);
  const code = (query: Parameters<typeof resolve>[0]) => {
    const found = resolve(query);
    return found.status === 'matched' ? found.adcode : found.status;
  };
  const suggested = (name: string, context = {}) => {
    const found = resolve({ name, ...context });
    return found.status === 'unmatched' ? found.suggestions.map(({ adcode }) => adcode) : found.status;
  };

  it('takes a city only in its province', () => {
    // 朝阳 is a city of 辽宁, and 吉林 has none of that name.
    expect(code({ name: '双塔区', province: '辽宁', city: '朝阳' })).toBe('211302');
    expect(code({ name: '市中区', province: '四川省', city: '乐山' })).toBe('511102');
    // A city that lies in another province says nothing, and the province alone decides.
    expect(code({ name: '长安区', province: '陕西省', city: '石家庄市' })).toBe('610116');
    expect(code({ name: '长安区', city: '石家庄市' })).toBe('130102');
  });

  it('tells code from code by its digits', () => {
    expect(
      [37, '37', '3705', 370500, '370500000', '370500000000', "'370500", '370,500'].map((name) => code({ name })),
    ).toEqual(['370000', '370000', ...Array(6).fill('370500')]);
    expect(suggested('370502100')).toEqual(['370502']);
    expect(suggested('3.7E+05')).toEqual([]);
    expect(suggested('370500', { level: 'county' })).toEqual(['370500']);
    expect(suggested('999999')).toEqual([]);
  });

  it('reads names in parts, in any order and with what parts them', () => {
    for (const name of [
      '山东省东营市',
      '山东 东营',
      '山东/东营市',
      '东营市，山东省',
      '山东 - 东营',
      'Dongying, Shandong',
    ])
      expect(code({ name }), name).toBe('370500');
    expect(code({ name: '山东省东营市东营区' })).toBe('370502');
    expect(code({ name: '辽宁省东营市' })).toBe('unmatched');
    expect(separatedParts('山东，东营')).toEqual(['山东', '东营']);
    expect(separatedParts('山东 - 东营')).toEqual(['山东', '东营']);
    expect(separatedParts('东营')).toHaveLength(1);
    expect(LONGEST_CONTAINER).toBeGreaterThan(4);
  });

  it('suggests what is nearly spelt so, and never takes it', () => {
    expect(suggested('东菅市')).toContain('370500');
    expect(suggested('山东省东菅市')[0]).toBe('370500');
    expect(suggested('山东，东菅市')[0]).toBe('370500');
    expect(suggested('Dongyin')).toContain('370500');
    expect(suggested('x')).toEqual([]);
    expect(suggested('东')).toEqual([]);
    expect(suggested('不知何处的一个很长的地方名字')).toEqual([]);
    expect(suggested('')).toEqual([]);
  });

  it('stands an office, a division and a place with its parts for their place', () => {
    expect(code({ name: '济南市公安局' })).toBe('370100');
    expect(code({ name: '南阳（含邓州）' })).toBe('411300');
    expect(code({ name: '兵团第八师石河子市' })).toBe('659001');
    expect(code({ name: '第八师石河子市公安局' })).toBe('659001');
    expect(code({ name: '潍坊市（全市）' })).toBe('370700');
    expect(code({ name: '恩施土家族苗族自治州' })).toBe('422800');
    expect(code({ name: 'Enshi Tujia and Miao Autonomous Prefecture' })).toBe('422800');
  });
});

describe('texts of names', () => {
  it.each([
    ['其中：历下区', '历下区'],
    ['其中历下区', '历下区'],
    ['一、济南市', '济南市'],
    ['(2)青岛市', '青岛市'],
    ['沈阳①', '沈阳'],
    ['沈阳[1]', '沈阳'],
    ['沈阳（注2）', '沈阳'],
    ['沈阳*', '沈阳'],
    [' Jinan ', 'Jinan'],
    [370500, '370500'],
    [Number.NaN, ''],
    [null, ''],
    ['长'.repeat(101), ''],
    ['长'.repeat(100), '长'.repeat(100)],
  ])('%j says %j', (value, text) => expect(cellText(value)).toBe(text));

  it('have one key however they are written', () => {
    expect(["Lu'an", 'lu an', 'LUAN', 'Ｌｕａｎ'].map(normaliseName)).toEqual(Array(4).fill('luan'));
    expect(normaliseName('Ürümqi')).toBe('urumqi');
    expect(normaliseName('东 营·市')).toBe('东营市');
    expect([isHanKey('东营'), isHanKey('luan'), isHanKey('')]).toEqual([true, false, false]);
  });

  it('are split into what they are called and what they are', () => {
    expect(splitName('东营市')).toMatchObject({ base: '东营', generic: '市' });
    expect(splitName('恩施土家族苗族自治州')).toMatchObject({ base: '恩施', generic: '自治州' });
    expect(splitName('东营')).toMatchObject({ generic: '' });
    expect(splitName('巴音郭楞蒙古自治州').base).toBe('巴音郭楞');
    expect(splitName('管城回族区')).toMatchObject({ base: '管城', generic: '区' });
    // Only what is autonomous, and districts, carry peoples in their names.
    expect(splitName('新城东乡县')).toMatchObject({ base: '新城东乡', generic: '县' });
    expect(splitName('新城回族县')).toMatchObject({ base: '新城回族', generic: '县' });
    expect(splitName('新城东乡区')).toMatchObject({ base: '新城东乡', generic: '区' });
    expect(splitName('西藏自治区')).toMatchObject({ base: '西藏', generic: '自治区' });
    expect(splitName('内蒙古自治区')).toMatchObject({ base: '内蒙古', generic: '自治区' });
    expect(splitName('万柏林区')).toMatchObject({ base: '万柏林', generic: '区' });
    expect(splitName('神农架林区')).toMatchObject({ base: '神农架', generic: '林区' });
    expect(shortNames('单县')).toEqual([]);
    expect(shortNames('恩施土家族苗族自治州').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['恩施', '恩施州']),
    );
    expect(shortNames('东营市')).toContainEqual({ text: '东营', bare: true });
  });

  it('say a division of the Corps by its number', () => {
    expect(readCorpsDivision('兵团第八师石河子市')).toEqual({ division: '第八师', rest: '石河子市' });
    expect(readCorpsDivision('第10师')).toEqual({ division: '第十师', rest: '' });
    expect(readCorpsDivision('第12师')).toEqual({ division: '第十二师', rest: '' });
    expect(readCorpsDivision('第20师')?.division).toBe('第二十师');
    expect(readCorpsDivision('xpcc3rddivision')?.division).toBe('第三师');
    expect(readCorpsDivision('东营市')).toBeNull();
  });

  it('say what they contain', () => {
    expect(readIncludedParts('南阳（含邓州、唐河）')).toEqual({ whole: '南阳', parts: ['邓州', '唐河'] });
    expect(readIncludedParts('A (incl. B and C)')?.parts.map((part) => part.trim())).toEqual(['B', 'C']);
    expect(readIncludedParts('南阳（含、邓州）')?.parts).toEqual(['邓州']);
    expect(readIncludedParts('南阳（不含邓州）')).toBeNull();
    expect(readIncludedParts(' 潍坊市（全市） ')).toEqual({ whole: '潍坊市', parts: [] });
    expect(readIncludedParts(' 南阳（含邓州） ')).toEqual({ whole: '南阳', parts: ['邓州'] });
    expect(readIncludedParts('南阳')).toBeNull();
  });

  it('are one edit apart, or not', () => {
    expect(['东营', '东营市'].map((other) => isOneEditApart('东营市', other))).toEqual([true, false]);
    expect(isOneEditApart('abc', 'acb')).toBe(true);
    expect(isOneEditApart('abc', 'abd')).toBe(true);
    expect(isOneEditApart('abc', 'xabc')).toBe(true);
    expect(isOneEditApart('abxc', 'abc')).toBe(true);
    expect(isOneEditApart('abxd', 'abc')).toBe(false);
    expect(isOneEditApart('abc', 'cab')).toBe(false);
    expect(isOneEditApart('abcd', 'acbx')).toBe(false);
    expect(isOneEditApart('abc', 'abcde')).toBe(false);
    expect(isOneEditApart('abcd', 'badc')).toBe(false);
  });

  it('look alike by single characters', () => {
    expect(lookalikeSpellings('东菅')).toEqual(['东营']);
    expect(lookalikeSpellings('菅营')).toEqual(['营营', '菅菅', '菅莹']);
    expect(lookalikeSpellings('甲乙')).toEqual([]);
  });

  it('say their kind in English and pinyin, the longest word first', () => {
    const kinds = readRomanisedKinds('enshitujiaandmiaoautonomousprefecture');
    expect(kinds[0]!.bases).toEqual(expect.arrayContaining(['enshitujiaandmiao', 'enshi']));
    expect(readRomanisedKinds('jilincity')[0]!.bases).toEqual(['jilin']);
    // No city is of a people: 回 belongs to the name.
    expect(readRomanisedKinds('anhuicity')[0]!.bases).toEqual(['anhui']);
    expect(readRomanisedKinds('city')).toEqual([]);
    expect(readRomanisedKinds('xcity')).toEqual([]);
    expect(readRomanisedKinds('jilin')).toEqual([]);
  });

  it('are codes by their digits', () => {
    expect(parseAdcode('370500')).toMatchObject({ adcode: '370500', precision: 'exact' });
    expect(parseAdcode("'370500'")).toMatchObject({ adcode: '370500' });
    expect(parseAdcode('37')).toMatchObject({ adcode: '370000' });
    expect(parseAdcode('3.71E+05')).toMatchObject({ adcode: '371000', precision: 'rounded' });
    expect(parseAdcode('3.705E+05')).toMatchObject({ adcode: '370500', precision: 'exact' });
    expect(parseAdcode('3.7050021E+05')).toBeNull();
    expect(parseAdcode('3.7050200E+05')).toMatchObject({ adcode: '370502', precision: 'exact' });
    expect(parseAdcode('370502100')).toMatchObject({ adcode: '370502', precision: 'finer' });
    expect(parseAdcode('3.70502E+05')).toMatchObject({ adcode: '370502', precision: 'exact' });
    expect(['37050', "370'500", '东营', ''].map(parseAdcode)).toEqual(Array(4).fill(null));
  });
});
