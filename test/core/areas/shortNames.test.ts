import { beforeAll, describe, expect, it } from 'vitest';
import type { Geographies } from '../../../src/core/areas/geography';
import { shortNameOf, shortNamesOf } from '../../../src/core/areas/shortNames';
import { readPublishedAtlas } from '../../publishedAtlas';

let geographies: Geographies;

beforeAll(async () => {
  ({ geographies } = await readPublishedAtlas());
});

const said = (adcode: string) => shortNamesOf(geographies).get(adcode);

describe('shortNamesOf', () => {
  it.each([
    ['370500', '东营', 'Dongying'],
    ['469027', '乐东', 'Ledong'],
    ['422800', '恩施州', 'Enshi'],
    ['532800', '西双版纳', 'Xishuangbanna'],
    ['522600', '黔东南', 'Qiandongnan'],
    ['152200', '兴安盟', 'Hinggan'],
    ['152900', '阿拉善', 'Alxa'],
    ['542500', '阿里', 'Ngari'],
    ['232700', '大兴安岭', 'Da Hinggan Ling'],
    ['150000', '内蒙古', 'Inner Mongolia'],
    ['650000', '新疆', 'Xinjiang'],
    ['810000', '香港', 'Hong Kong'],
    ['110000', '北京', 'Beijing'],
  ])('calls %s %s', (adcode, zh, en) => {
    expect(said(adcode)).toEqual({ zh, en });
  });

  it('keeps what tells a place from a larger one, or from another of its level', () => {
    expect(said('220200')).toEqual({ zh: '吉林市', en: 'Jilin City' });
    expect(said('632500')).toEqual({ zh: '海南州', en: 'Hainan, Qinghai' });
    expect(said('341300')?.en).toBe('Suzhou, Anhui');
    expect(said('320500')?.en).toBe('Suzhou, Jiangsu');
    expect(said('211321')?.zh).toBe('朝阳县');
    expect(said('370102')?.zh).toBe('历下区');
  });

  it('takes no name away that is a single character', () => {
    expect(said('371722')?.zh).toBe('单县');
  });

  it('gives no two areas one name where their official ones differ', () => {
    const names = shortNamesOf(geographies);
    const { province, prefecture, county } = geographies;
    const areas = new Map(
      [...province.areas, ...prefecture.areas, ...(county?.areas ?? [])].map((area) => [area.adcode, area]),
    );
    const byName = new Map<string, Set<string>>();
    for (const { adcode, names: full } of areas.values()) {
      const name = names.get(adcode)?.zh ?? '';
      expect(name.length, full.zh).toBeGreaterThanOrEqual(2);
      byName.set(name, (byName.get(name) ?? new Set()).add(full.zh));
    }
    expect([...byName].filter(([, full]) => full.size > 1)).toEqual([]);
  });

  it('gives no two provinces or prefectures one English name', () => {
    const names = shortNamesOf(geographies);
    const areas = [...geographies.province.areas, ...geographies.prefecture.areas];
    const adcodes = [...new Set(areas.map(({ adcode }) => adcode))];
    expect(new Set(adcodes.map((adcode) => names.get(adcode)?.en)).size).toBe(adcodes.length);
  });
});

describe('shortNameOf', () => {
  it('shortens a name by itself', () => {
    const zh = (name: string) => shortNameOf({ zh: name, hant: name, en: 'X' }).zh;
    expect([zh('东营区'), zh('利津县'), zh('瓦房店市'), zh('单县')]).toEqual(['东营区', '利津', '瓦房店', '单县']);
  });
});
