import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GazetteerEntry } from '../../../../src/core/areas/gazetteer';
import { chooseReadings } from '../../../../src/core/areas/resolve/chooseReadings';
import { isOneEditApart } from '../../../../src/core/areas/resolve/isOneEditApart';
import { BARE } from '../../../../src/core/areas/resolve/nameIndex';
import { normaliseName } from '../../../../src/core/areas/resolve/normaliseName';
import { parseAdcode } from '../../../../src/core/areas/resolve/parseAdcode';
import { shortNames, splitName } from '../../../../src/core/areas/resolve/splitName';

describe('splitName', () => {
  it.each([
    ['东营市', '东营', '市'],
    ['单县', '单', '县'],
    ['津市市', '津市', '市'],
    ['沙市区', '沙市', '区'],
    ['赣县区', '赣县', '区'],
    ['浦东新区', '浦东', '新区'],
    ['新市区', '新市', '区'],
    ['神农架林区', '神农架', '林区'],
    ['万柏林区', '万柏林', '区'],
    ['碑林区', '碑林', '区'],
    ['六枝特区', '六枝', '特区'],
    ['大兴安岭地区', '大兴安岭', '地区'],
    ['内蒙古自治区', '内蒙古', '自治区'],
    ['新疆维吾尔自治区', '新疆', '自治区'],
    ['恩施土家族苗族自治州', '恩施', '自治州'],
    ['海西蒙古族藏族自治州', '海西', '自治州'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏', '自治州'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江', '自治县'],
    ['东乡族自治县', '东乡', '自治县'],
    ['鄂温克族自治旗', '鄂温克', '自治旗'],
    ['管城回族区', '管城', '区'],
    ['西沙群岛', '西沙群岛', ''],
  ])('%s is %s and %s', (zh, base, generic) => {
    expect(splitName(zh)).toEqual({ base, generic });
  });

  it('never leaves one character as a short name', () => {
    expect(shortNames('单县')).toEqual([]);
    expect(shortNames('延边朝鲜族自治州')).toEqual([
      { text: '延边', bare: true },
      { text: '延边州', bare: false },
      { text: '延边自治州', bare: false },
      { text: '延边朝鲜族州', bare: false },
      { text: '延边朝鲜族', bare: false },
      { text: '延边朝鲜族自治', bare: false },
    ]);
    // A people is no place.
    expect(shortNames('东乡族自治县').map(({ text }) => text)).not.toContain('东乡族');
  });
});

describe('normaliseName', () => {
  it.each([
    [' 东 营　市 ', '东营市'],
    ["Xi'an", 'xian'],
    ['Xi’an', 'xian'],
    ['ÜRÜMQI', 'urumqi'],
    ['Garzê', 'garze'],
    ['Ｌｕ’ａｎ', 'luan'],
    ['“东营市”*', '东营市'],
    ['…', ''],
    ['⺀À', 'a'],
  ])('%j is %j', (text, key) => {
    expect(normaliseName(text)).toBe(key);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const key = normaliseName(text);
        expect(normaliseName(key)).toBe(key);
      }),
    );
  });
});

describe('parseAdcode', () => {
  it('knows what is finer or rounded', () => {
    expect(parseAdcode('370502001000')).toEqual({ adcode: '370502', precision: 'finer' });
    expect(parseAdcode('370502001')).toEqual({ adcode: '370502', precision: 'finer' });
    expect(parseAdcode('3.7E+05')).toEqual({ adcode: '370000', precision: 'rounded' });
    expect(parseAdcode('3.70502E+11')).toEqual({ adcode: '370502', precision: 'rounded' });
    expect(parseAdcode('3.70502000000E+11')).toEqual({ adcode: '370502', precision: 'exact' });
  });

  it.each(['', '东营', '37a', '370500.5', '3.7050233E+05', '03', '1', '12345', '-370500', '37 05 万', '1e999'])(
    '%j is none',
    (text) => {
      expect(parseAdcode(text)).toBeNull();
    },
  );
});

describe('isOneEditApart', () => {
  it('agrees with the distance by its definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(isOneEditApart(left, right)).toBe(edits(left).has(right) && left !== right);
      }),
      { numRuns: 2000 },
    );
  });

  function edits(text: string): Set<string> {
    const results = new Set<string>();
    for (let at = 0; at <= text.length; at++) {
      const [before, after] = [text.slice(0, at), text.slice(at)];
      if (after) results.add(before + after.slice(1));
      if (after.length > 1) results.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
      for (const letter of 'abc') {
        results.add(before + letter + after);
        if (after) results.add(before + letter + after.slice(1));
      }
    }
    return results;
  }
});

describe('readings of a bare name', () => {
  const ENTRIES = new Map(
    [
      ['150000', '内蒙古自治区', 'province', null],
      ['130000', '河北省', 'province', null],
      ['220200', '吉林市', 'prefecture', '220000'],
      ['370500', '东营市', 'prefecture', '370000'],
      ['370502', '东营区', 'county', '370500'],
      ['370583', '东营市', 'county', '370500'],
      ['422800', '恩施土家族苗族自治州', 'prefecture', '420000'],
      ['422801', '恩施市', 'county', '422800'],
      ['422825', '宣恩县', 'county', '422800'],
      ['350102', '鼓楼区', 'county', '350100'],
      ['320302', '鼓楼区', 'county', '320300'],
    ].map(([adcode, zh, level, parent]) => [
      adcode!,
      { adcode, names: { zh }, level, parent } as unknown as GazetteerEntry,
    ]),
  );
  const chosen = (adcodes: readonly string[], isRomanised = false) =>
    chooseReadings(
      adcodes.map((adcode) => ({ adcode, how: 'short-name', strength: BARE })),
      ENTRIES,
      true,
      isRomanised,
    ).map(({ adcode }) => adcode);

  it('are all kept where only counties share it', () => {
    expect(chosen(['350102', '320302'])).toEqual(['350102', '320302']);
  });

  it('are the province’s beside counties, and open beside a prefecture or another province', () => {
    expect(chosen(['130000', '350102'])).toEqual(['130000']);
    expect(chosen(['130000', '220200'])).toEqual(['130000', '220200']);
    expect(chosen(['130000', '150000'])).toEqual(['130000', '150000']);
  });

  it('are the city’s beside its district, but not beside a city in it or in a prefecture of another kind', () => {
    expect(chosen(['370500', '370502'])).toEqual(['370500']);
    expect(chosen(['370500', '370583'])).toEqual(['370500', '370583']);
    expect(chosen(['422800', '422801'])).toEqual(['422800', '422801']);
  });

  it('are the prefecture’s where counties only sound like it, and open where they are written like it', () => {
    expect(chosen(['422800', '422825'], true)).toEqual(['422800']);
    expect(chosen(['422800', '422801'], true)).toEqual(['422800', '422801']);
  });
});
