import { describe, expect, it } from 'vitest';
import type { PlaceQuery } from '../../../../src/core/areas/resolve/resolution';
import { tonedKey } from '../../../../src/core/areas/resolve/tones';
import { readTwoScripts } from '../../../../src/core/areas/resolve/twoScripts';
import { resolve } from './builtGazetteer';

/** The code, ? with those that it may be, - with those that are suggested; @ with what an undrawn place is called. */
function meaning(query: PlaceQuery): string {
  const found = resolve(query);
  if (found.status === 'matched') return found.adcode;
  const areas = found.status === 'ambiguous' ? found.candidates : found.suggestions;
  const told = found.undrawn === undefined ? [] : [`@${found.undrawn.names.zh}`];
  return [found.status === 'ambiguous' ? '?' : '-', ...areas.map(({ adcode }) => adcode), ...told].join(' ');
}

describe('names as tables write them', () => {
  it.each([
    // Cut after the peoples, or within the kind; within a people's name they are only suggested.
    ['大理白族', '532900'],
    ['恩施土家族苗族州', '422800'],
    ['恩施土家族苗族', '422800'],
    ['伊犁哈萨克州', '654000'],
    ['伊犁哈萨克', '654000'],
    ['红河哈尼族彝族自治', '532500'],
    ['广西壮族', '450000'],
    ['内蒙古自治', '150000'],
    ['延边朝鲜', '- 222400'],
    // The Corps.
    ['四师可克达拉', '659008'],
    ['十三师新星', '659011'],
    ['兵团六师', '- 659004'],
    // With what they contain, without brackets too.
    ['新乡（含长垣）', '410700'],
    ['新乡含长垣', '410700'],
    ['新乡不含长垣', '-'],
    ['新乡含东营', '-'],
    // What lists of codes have between a municipality and its districts.
    ['北京 市辖区', '110000'],
    ['北京市/市辖区', '110000'],
    ['北京城区', '110000'],
    ['重庆市/市辖区', '- 500000'],
    ['重庆市/县', '- 500000'],
    ['重庆郊县', '- 500000'],
    ['济南市/市辖区', '- 370103'],
    // Codes with the country, and of other lengths.
    ['CN-SD', '370000'],
    ['cn‑sd', '370000'],
    ['CN-37', '370000'],
    ['CN-91', '810000'],
    ['CN-HE', '130000'],
    ['CN.HE', '-'],
    ['CN-ZZ', '-'],
    ['CN-3705', '370500'],
    ['5002', '- 500000'],
    ['37050212', '- 370502'],
    ['156370599', '-'],
    // Two scripts, which have to agree.
    ['乌鲁木齐Ürümqi', '650100'],
    ['Ürümqi 乌鲁木齐市', '650100'],
    ['乌鲁木齐市ئۈرۈمچى', '650100'],
    ['拉萨市 ལྷ་ས་གྲོང་ཁྱེར།', '540100'],
    ['Lhasa ལྷ་ས', '540100'],
    ['济南Qingdao', '- 370100 370200'],
    ['東京Tokyo', '-'],
    // Catalogues of boundaries.
    ['Dêqên Tibetan', '533400'],
    ['Ili Kazakh', '654000'],
    ["Bayin'gholin Mongol", '652800'],
    ['Börtala Mongol', '652700'],
    ['Gyêgu Tibetan', '632700'],
    ['Nyingtri', '540400'],
    ['Nagchu', '540600'],
    ['Turfan', '650400'],
    ['Nei Mongol', '150000'],
    ['Fuzhou_jiangxi', '361000'],
    ['Suzhou_anhui', '341300'],
    // Tones, where they tell.
    ['Shǎnxī', '610000'],
    ['Shānxī', '140000'],
    ['Shǎnxī Shěng', '610000'],
    ['Shan3xi1', '610000'],
    ['Shan1xi1 Sheng3', '140000'],
    ['Sūzhōu', '320500'],
    ['Sùzhōu Shì', '341300'],
    ['Tāizhōu', '331000'],
    ['Jǐnán', '370100'],
    // Hong Kong's and Macau's districts have codes.
    ['油尖旺', '810005'],
    ['Sha Tin District', '810016'],
    ['氹仔', '820006'],
    // Taiwan's counties and cities have none.
    ['台北市', '- @台北市'],
    ['臺北', '- @台北市'],
    ['台湾省台北市', '- @台北市'],
    ['臺灣 高雄市', '- @高雄市'],
    ['Taipei City, Taiwan', '- @台北市'],
    ['Kaohsiung', '- @高雄市'],
    ['宜蘭縣', '- @宜兰县'],
    ['Hsinchu County', '- @新竹县'],
    ['台湾连江县', '- @连江县'],
    ['Matsu', '- @连江县'],
    ['連江縣', '? 350122 @连江县'],
    ['连江县', '350122'],
    ['新北', '? 320411 @新北市'],
    ['新北区', '320411'],
    ['Taoyuan', '? 430725 @桃园市'],
  ])('%s is %s', (name, expected) => expect(meaning({ name })).toBe(expected));

  it.each<[PlaceQuery, string]>([
    [{ name: '市辖区', province: '北京市' }, '110000'],
    [{ name: '市辖区', city: '上海' }, '310000'],
    [{ name: '县', province: '重庆市' }, '- 500000'],
    [{ name: '新北', province: '江苏' }, '320411'],
    [{ name: '台中', province: '江苏' }, '-'],
    [{ name: '连江县', province: '台湾省' }, '- @连江县'],
    [{ name: '連江縣', province: '福建' }, '350122'],
    [{ name: 'Sùzhōu', province: 'Jiangsu' }, '- 320500 341300 341302 620902'],
  ])('%j is %s', (query, expected) => expect(meaning(query)).toBe(expected));
});

describe('parts of names', () => {
  it('are told by their script', () => {
    expect(readTwoScripts('济南市(Jinan)')).toEqual({ han: '济南市', latin: 'Jinan' });
    expect(readTwoScripts('Lhasa ལྷ་ས')).toEqual({ han: '', latin: 'Lhasa' });
    expect(readTwoScripts('济南')).toBeNull();
    expect(readTwoScripts('A济南B')).toBeNull();
  });

  it('have tones', () => {
    expect(tonedKey('Shǎnxī')).toBe('shǎnxī');
    expect(tonedKey('lü3liang2')).toBe('lǚliáng');
    expect(tonedKey('Gui4yang2')).toBe('guìyáng');
    expect(tonedKey('Lou2di3')).toBe('lóudǐ');
    expect(['Shaanxi', 'Ürümqi', 'Dêqên', '济南', 'Area 3'].map(tonedKey)).toEqual(Array(5).fill(null));
  });
});
