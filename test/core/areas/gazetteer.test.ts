import { describe, expect, it } from 'vitest';
import { levelOf, ranksOf } from '../../../src/core/areas/area';
import { packGazetteer, unpackGazetteer } from '../../../src/core/areas/gazetteer';
import { gazetteer, gazetteerFile } from './resolve/builtGazetteer';

describe('levels', () => {
  it('follow from the code', () => {
    expect(levelOf('370000')).toBe('province');
    expect(levelOf('370500')).toBe('prefecture');
    expect(levelOf('370502')).toBe('county');
    expect(levelOf('419001')).toBe('prefecture');
  });

  it('admit areas of two ranks', () => {
    expect(ranksOf('110000')).toEqual(['province', 'prefecture']);
    expect(ranksOf('810000')).toEqual(['province', 'prefecture']);
    expect(ranksOf('659001')).toEqual(['prefecture', 'county']);
    expect(ranksOf('441900')).toEqual(['prefecture', 'county']);
    expect(ranksOf('370000')).toEqual(['province']);
    expect(ranksOf('370500')).toEqual(['prefecture']);
  });
});

describe('the file', () => {
  const characters = '东東营營县縣台臺';
  const entries = [
    { adcode: '370500', names: { zh: '东营市', hant: '東營市', en: 'Dongying' }, aliases: [] },
    {
      adcode: '371722',
      names: { zh: '单县', hant: '單縣', en: 'Shanxian' },
      aliases: [
        { text: '单父', how: 'former' },
        { text: '371799', how: 'merged' },
      ],
    },
  ] as const;

  it('gives back what was packed', () => {
    const unpacked = unpackGazetteer(packGazetteer('2023', entries, characters));
    expect(unpacked.edition).toBe('2023');
    expect(unpacked.entries).toEqual([
      { ...entries[0], level: 'prefecture', parent: '370000' },
      { ...entries[1], level: 'county', parent: '371700' },
    ]);
    expect(unpacked.simplified.get('營')).toBe('营');
  });

  it('leaves out traditional names that the characters give', () => {
    const [first, second] = packGazetteer('2023', entries, characters).areas.split('\n');
    expect(first).toBe('370500\t东营市\tDongying');
    expect(second).toContain('單縣');
  });

  it('refuses entries out of order, another version and damaged lines', () => {
    expect(() => packGazetteer('2023', [...entries].reverse(), characters)).toThrow('370500');
    const file = packGazetteer('2023', entries, characters);
    expect(() => unpackGazetteer({ ...file, version: 2 as 1 })).toThrow('version 2');
    expect(() => unpackGazetteer({ ...file, areas: `${file.areas}\nrubbish` })).toThrow('line 3');
  });
});

describe('the built gazetteer', () => {
  const byCode = new Map(gazetteer.entries.map((entry) => [entry.adcode, entry]));
  const count = (level: string) => gazetteer.entries.filter((entry) => entry.level === level).length;

  it('is complete', () => {
    expect(count('province')).toBe(34);
    // 333 prefectures and 32 directly administered counties; with the 7 provinces of prefecture rank 372.
    expect(count('prefecture')).toBe(333 + 32);
    expect(count('county')).toBeGreaterThan(2800);
  });

  it('gives every area a parent and three names', () => {
    for (const { adcode, parent, names } of gazetteer.entries) {
      if (parent !== null) expect(byCode.has(parent), adcode).toBe(true);
      expect(names.zh, adcode).toMatch(/^[\u3400-\u9fff]{2,}$/);
      expect(names.hant, adcode).toHaveLength(names.zh.length);
      expect(names.en, adcode).toMatch(/^[A-ZÜ][\p{L}' .-]+$/u);
    }
  });

  it('is up to date', () => {
    for (const gone of ['371200', '652200', '542400', '220381', '330103', '330104', '410381', '610322']) {
      expect(byCode.has(gone), gone).toBe(false);
    }
    const names: Record<string, string> = {
      220184: '公主岭市',
      330113: '临平区',
      370116: '莱芜区',
      370117: '钢城区',
      410307: '偃师区',
      540600: '那曲市',
      610305: '凤翔区',
      650500: '哈密市',
      659010: '胡杨河市',
      659012: '白杨市',
    };
    for (const [adcode, name] of Object.entries(names)) expect(byCode.get(adcode)?.names.zh).toBe(name);
  });

  it.each([
    ['340300', 'Bengbu'],
    ['341500', "Lu'an"],
    ['341600', 'Bozhou'],
    ['331000', 'Taizhou'],
    ['331100', 'Lishui'],
    ['330800', 'Quzhou'],
    ['411100', 'Luohe'],
    ['460400', 'Danzhou'],
    ['500000', 'Chongqing'],
    ['511100', 'Leshan'],
    ['140000', 'Shanxi'],
    ['610000', 'Shaanxi'],
    ['610100', "Xi'an"],
    ['150000', 'Inner Mongolia'],
    ['150100', 'Hohhot'],
    ['230100', 'Harbin'],
    ['540100', 'Lhasa'],
    ['650100', 'Ürümqi'],
    ['653100', 'Kashgar'],
    ['513300', 'Garzê'],
    ['141100', 'Lüliang'],
    ['360924', 'Yifeng'],
    ['361124', 'Yanshan'],
    ['371481', 'Laoling'],
    ['371524', "Dong'e"],
    ['371722', 'Shanxian'],
    ['330382', 'Yueqing'],
    ['341021', 'Shexian'],
    ['341023', 'Yixian'],
    ['410182', 'Xingyang'],
    ['410621', 'Xunxian'],
    ['411221', 'Mianchi'],
    ['440113', 'Panyu'],
    ['510181', 'Dujiangyan'],
    ['510682', 'Shifang'],
    ['652823', 'Yuli'],
  ])('spells %s %s', (adcode, en) => {
    expect(byCode.get(adcode)?.names.en).toBe(en);
  });

  it.each([
    ['370100', '濟南市'],
    ['370500', '東營市'],
    ['370600', '煙臺市'],
    ['371300', '臨沂市'],
    ['331000', '台州市'],
    ['331023', '天台縣'],
    ['440781', '台山市'],
    ['210100', '瀋陽市'],
    ['411624', '沈丘縣'],
    ['445300', '雲浮市'],
    ['610424', '乾縣'],
    ['361127', '餘干縣'],
    ['150400', '赤峰市'],
    ['320583', '昆山市'],
  ])('writes %s %s', (adcode, hant) => {
    expect(byCode.get(adcode)?.names.hant).toBe(hant);
  });

  it('stays small', () => {
    expect(JSON.stringify(gazetteerFile).length).toBeLessThan(80_000);
  });
});
