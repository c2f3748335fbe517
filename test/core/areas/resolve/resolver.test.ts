import { describe, expect, it } from 'vitest';
import type { PlaceQuery } from '../../../../src/core/areas/resolve/resolution';
import { resolve } from './builtGazetteer';

function outcome(query: PlaceQuery): string {
  const resolution = resolve(query);
  switch (resolution.status) {
    case 'matched':
      return `${resolution.adcode} ${resolution.how}`;
    case 'ambiguous':
      return `? ${resolution.candidates.map(({ adcode }) => adcode).join(' ')}`;
    case 'unmatched':
      return `- ${resolution.suggestions.map(({ adcode }) => adcode).join(' ')}`.trim();
  }
}

describe('a name by itself', () => {
  it.each([
    // Full and short names.
    ['东营市', '370500 full-name'],
    ['东营', '370500 short-name'],
    ['海淀区', '110108 full-name'],
    ['海淀', '110108 short-name'],
    ['单县', '371722 full-name'],
    ['吉林市', '220200 full-name'],
    ['恩施州', '422800 short-name'],
    ['延边州', '222400 short-name'],
    ['巴州', '652800 alias'],
    ['巴州区', '511902 full-name'],
    ['黔东南', '522600 short-name'],
    ['黔东南州', '522600 short-name'],
    ['凉山', '513400 short-name'],
    ['迪庆', '533400 short-name'],
    ['大兴安岭', '232700 short-name'],
    ['广西', '450000 short-name'],
    ['内蒙', '150000 alias'],
    // A bare name with one settled meaning.
    ['西安', '610100 short-name'],
    ['河北', '130000 short-name'],
    ['长沙', '430100 short-name'],
    // Traditional.
    ['濟南', '370100 traditional'],
    ['東營', '370500 traditional'],
    ['煙臺', '370600 traditional'],
    ['煙台市', '370600 traditional'],
    ['濰坊', '370700 traditional'],
    ['菏澤', '371700 traditional'],
    ['臺灣', '710000 traditional'],
    ['臺州', '331000 traditional'],
    ['乾縣', '610424 traditional'],
    // Romanised.
    ['dongying', '370500 pinyin'],
    ['dong ying shi', '370500 pinyin'],
    ['huhehaote', '150100 pinyin'],
    ['xian', '610100 pinyin'],
    ["Lu'an", '341500 english'],
    ['Luan', '341500 english'],
    ['LUAN CITY', '341500 english'],
    ['Dongying City', '370500 english'],
    ['Dongying Prefecture', '370500 english'],
    ['Jilin City', '220200 english'],
    ['Jilin Province', '220000 english'],
    ['Shanxi', '140000 english'],
    ['Shaanxi', '610000 english'],
    ['Hohhot', '150100 english'],
    ['Urumqi', '650100 english'],
    ['Ürümqi', '650100 english'],
    ['Bozhou', '341600 english'],
    ['Haidian District', '110108 english'],
    ['Enshi City', '422801 english'],
    ['Enshi Tujia and Miao Autonomous Prefecture', '422800 english'],
    ['Enshi Tujia and Miao', '422800 english'],
    ['济南市（省会）', '370100 full-name'],
    ['Ningxia Hui', '640000 english'],
    ['Xinjiang Uygur Autonomous Region', '650000 english'],
    ['Hong Kong SAR', '810000 english'],
    ['Lvliang', '141100 english'],
    ['Huizhou', '441300 english'],
    // Former and merged.
    ['襄樊', '420600 former'],
    ['襄樊市', '420600 former'],
    ['Xiangfan', '420600 former'],
    ['莱芜市', '370100 merged'],
    ['萊蕪市', '370100 merged'],
    ['Laiwu City', '370100 merged'],
    ['思茅市', '530800 former'],
    ['中甸', '533401 former'],
    ['崇文区', '110101 merged'],
    // Combined.
    ['山东省东营市', '370500 full-name'],
    ['山东东营', '370500 short-name'],
    ['山東東營', '370500 traditional'],
    ['山东 东营', '370500 short-name'],
    ['山东省/东营市', '370500 full-name'],
    ['中国山东省东营市', '370500 full-name'],
    ['山东省济南市市中区', '370103 full-name'],
    ['吉林省吉林市', '220200 full-name'],
    ['吉林吉林', '220200 short-name'],
    ['巴州库尔勒市', '652801 full-name'],
    ['上海浦东', '310115 short-name'],
    ['Dongying, Shandong', '370500 english'],
    ['Shandong Dongying', '370500 english'],
    ['Haidian District, Beijing, China', '110108 english'],
    ['Hainan, Qinghai', '632500 english'],
    ['Taiwan, China', '710000 english'],
    ['China, Hong Kong SAR', '810000 english'],
    ['中国（山东）', '370000 short-name'],
    // With a footnote's mark, and with what it contains.
    ['济南市[1]', '370100 full-name'],
    ['济南市[注 1]', '370100 full-name'],
    ['济南市*', '370100 full-name'],
    ['济南（注2）', '370100 short-name'],
    ['济南市（含莱芜）', '370100 full-name'],
    ['南阳（含邓州）', '411300 short-name'],
    // Offices and the Corps.
    ['济南市公安局', '370100 office'],
    ['濟南市公安局', '370100 office'],
    ['威海市局', '371000 office'],
    ['历下分局', '370102 office'],
    ['市北公安分局', '370203 office'],
    ['济南市公安局历下区分局', '370102 office'],
    ['山东省公安厅', '370000 office'],
    ['济南市公安局交警支队', '370100 office'],
    ['济南市人民政府', '370100 office'],
    ['烟台市市场监督管理局', '370600 office'],
    ['公安县公安局', '421022 office'],
    ['莱芜市公安局', '370100 merged'],
    ['滬', '310000 alias'],
    ['粵', '440000 alias'],
    ['朝阳分局', '? 110105 211300 220104'],
    ['河北分局', '? 120105 130000'],
    ['东营市公安局东营分局', '370502 office'],
    ['东营分局', '370502 office'],
    ['Huizhou Prefecture', '441300 english'],
    ['Laiwu', '? 370100 370116'],
    ['兵团第八师石河子市', '659001 full-name'],
    ['第六师五家渠市', '659004 full-name'],
    ['石河子市（8师）', '659001 full-name'],
    ['Shihezi, Xinjiang Production and Construction Corps 8th Division', '659001 english'],
    // Autonomous areas without their peoples, or without 自治.
    ['湘西自治州', '433100 short-name'],
    ['大理白族州', '532900 short-name'],
    ['长阳自治县', '420528 short-name'],
    // English names with their kind.
    ['Shennongjia Forest District', '429021 english'],
    ['Zhao County', '130133 english'],
    ['She County, Hebei', '130426 english'],
    // Prefectures of former times: with their kind alone, where a county has the name today.
    ['梅县地区', '441400 former'],
    ['晋江地区', '350500 former'],
    ['晋江', '350582 short-name'],
    ['保定地区', '130600 merged'],
  ])('%s → %s', (name, expected) => {
    expect(outcome({ name })).toBe(expected);
  });

  it.each([
    ['吉林', '? 220000 220200'],
    ['Jilin', '? 220000 220200'],
    ['鼓楼区', '? 320106 320302 350102 410204'],
    ['市中区', '? 370103 370402 511002 511102'],
    ['朝阳', '? 110105 211300 220104'],
    ['海南', '? 150303 460000 632500'],
    ['恩施', '? 422800 422801'],
    ['莱芜', '? 370100 370116'],
    ['Suzhou', '? 320500 341300 620902'],
  ])('%s is ambiguous', (name, expected) => {
    expect(outcome({ name })).toBe(expected);
  });

  it.each([
    ['东菅市', '- 370500 370502'],
    ['東菅市', '- 370500 370502'],
    ['东菅', '- 370500 370502'],
    ['呼和浩市', '- 150100'],
    ['东营县', '- 370500 370502'],
    ['北京大学', '-'],
    ['山东省东菅市', '- 370500 370502'],
    ['东', '-'],
    ['华东', '-'],
    ['无', '-'],
    ['Shandong, Dongyin', '- 370500 370502'],
    ['济南市（不含莱芜）', '- 370100'],
    ['巴中（含广元）', '- 511900 511902'],
    // Cut short.
    ['延边朝鲜', '- 222400'],
    ['红河哈尼', '- 532500'],
    ['湘西土家', '- 433100'],
    // Divided among several.
    ['南充地区', '- 511300 511600'],
    ['惠阳地区', '- 441300 441500 441600 441900'],
    ['兵团第八师', '- 659001'],
    ['第八师五家渠市', '- 659001'],
    // Development zones, and offices that are of no one place.
    ['济南高新区', '-'],
    ['烟台开发区', '-'],
    ['济南市公安局高新区分局', '-'],
    ['东营市公安局东城分局', '-'],
    ['济南铁路公安局', '-'],
    ['南昌分局', '-'],
    ['省公安厅', '-'],
    ['市局', '-'],
  ])('%s is nothing', (name, expected) => {
    expect(outcome({ name })).toBe(expected);
  });

  it('takes anything for a name without throwing', () => {
    for (const name of [
      '',
      ' ',
      null,
      undefined,
      true,
      {},
      [],
      Number.NaN,
      '市'.repeat(5000),
      '\u0000',
      '🗺️',
      '‘’',
      '-1',
    ]) {
      expect(outcome({ name })).toBe('-');
    }
  });
});

describe('a text that names nothing', () => {
  it.each(['1、1、1', '12-13', '···', '2024/1/31'])('resembles no place: %j', (name) => {
    expect(resolve({ name })).toEqual({ status: 'unmatched', suggestions: [] });
  });

  it('is answered each time as the first, and at each level for itself', () => {
    const ask = () =>
      [undefined, 'province', 'county'].map((level) => resolve({ name: '济南市', level } as PlaceQuery));
    expect(ask()).toEqual(ask());
    expect(ask().map(({ status }) => status)).toEqual(['matched', 'unmatched', 'unmatched']);
    expect(resolve({ name: '济难' })).toEqual(resolve({ name: '济难' }));
  });
});

describe('a code', () => {
  it.each([
    '370500',
    '3705',
    '370500000',
    '370500000000',
    '370500.0',
    '370500.00',
    '3.705E+05',
    '3.705e5',
    '3.70500000000E+11',
    '37050000',
    '156370500',
    'CN-370500',
    'cn370500',
    '３７０５００',
    "'370500",
    '’370500',
    ' 370500 ',
    '370 500',
    '370,500',
    370500,
    370500000000,
  ])('%s is 370500', (name) => {
    expect(outcome({ name })).toBe('370500 code');
  });

  it('of two digits is a province', () => {
    expect(outcome({ name: '37' })).toBe('370000 code');
    expect(outcome({ name: 37 })).toBe('370000 code');
    expect(outcome({ name: '11', level: 'prefecture' })).toBe('110000 code');
  });

  it('of a former area means its successor', () => {
    expect(outcome({ name: '371200' })).toBe('370100 merged');
    expect(outcome({ name: '542400' })).toBe('540600 former');
    expect(outcome({ name: '652200' })).toBe('650500 former');
    expect(outcome({ name: '220381' })).toBe('220184 former');
    expect(outcome({ name: '110100' })).toBe('110000 alias');
  });

  it('is not cut short, rounded up or stretched', () => {
    expect(outcome({ name: '370502001000' })).toBe('- 370502');
    expect(outcome({ name: '3.71E+05' })).toBe('-');
    expect(outcome({ name: '3.705E+11' })).toBe('-');
    expect(outcome({ name: '3.70503E+11' })).toBe('-');
    expect(outcome({ name: '37050' })).toBe('-');
    expect(outcome({ name: '370599' })).toBe('-');
    expect(outcome({ name: '370500.5' })).toBe('-');
    expect(outcome({ name: '500100' })).toBe('- 500000');
  });

  it('has to be of the level and in the province', () => {
    expect(outcome({ name: '370502', level: 'prefecture' })).toBe('- 370502');
    expect(outcome({ name: '370500', province: '辽宁' })).toBe('- 370500');
    expect(outcome({ name: '370500', province: '山东' })).toBe('370500 code');
  });
});

describe('context', () => {
  it.each([
    [{ name: '吉林', level: 'prefecture' }, '220200 short-name'],
    [{ name: '吉林', level: 'province' }, '220000 short-name'],
    [{ name: '吉林', province: '吉林省' }, '220200 short-name'],
    [{ name: '吉林省', province: '吉林省' }, '220000 full-name'],
    [{ name: '海南', province: '青海' }, '632500 short-name'],
    [{ name: '海南', level: 'prefecture' }, '632500 short-name'],
    [{ name: '朝阳', province: '辽宁' }, '211300 short-name'],
    [{ name: '朝阳', province: 'Beijing' }, '110105 short-name'],
    [{ name: '朝阳', province: 22 }, '220104 short-name'],
    [{ name: '朝阳', province: '210000', level: 'county' }, '211321 short-name'],
    [{ name: '鼓楼区', province: '江苏' }, '? 320106 320302'],
    [{ name: '鼓楼区', province: '江苏', city: '南京' }, '320106 full-name'],
    [{ name: '鼓楼区', city: '福州市' }, '350102 full-name'],
    [{ name: '市中区', city: '370400' }, '370402 full-name'],
    [{ name: '东营', city: '东营市', level: 'county' }, '370502 short-name'],
    [{ name: '海淀区', province: '北京市', city: '市辖区' }, '110108 full-name'],
    [{ name: '莱芜区', city: '莱芜市' }, '370116 full-name'],
    [{ name: 'Suzhou', province: 'Anhui' }, '341300 english'],
  ] as const)('%j → %s', (query, expected) => {
    expect(outcome(query)).toBe(expected);
  });

  it.each([
    [{ name: '绍兴', level: 'county' }, '- 330600 330603'],
    [{ name: '绍兴', city: '绍兴市', level: 'county' }, '- 330600 330603'],
    [{ name: '大同', level: 'county' }, '? 140215 230606'],
    [{ name: '绍兴县', level: 'county' }, '330603 former'],
    [{ name: 'Shaoxing', level: 'county' }, '- 330600 330603'],
    [{ name: '台州市', city: '台州地区' }, '- 331000'],
    [{ name: '铜仁市', province: '贵州省', city: '铜仁地区' }, '520602 former'],
    [{ name: '铜仁市', province: '贵州省', city: '铜仁市' }, '520600 full-name'],
    [{ name: '铜仁市', city: '铜仁市', level: 'county' }, '- 520600 520602'],
    [{ name: '台州地区', city: '台州地区' }, '331000 former'],
  ] as const)('%j is not the county of a former name, nor the prefecture that its row names', (query, expected) => {
    expect(outcome(query)).toBe(expected);
  });

  it.each(['北京', '香港', '澳门', '台湾', '济源', '仙桃', '石河子', '神农架', '重庆市', '澄迈县'])(
    '%s stands in a prefecture column',
    (name) => {
      expect(resolve({ name, level: 'prefecture' }).status).toBe('matched');
    },
  );

  it('that contradicts the name is told, not overruled', () => {
    expect(outcome({ name: '东营市', province: '辽宁' })).toBe('- 370500');
    expect(outcome({ name: '海淀区', level: 'prefecture' })).toBe('- 110108');
    expect(outcome({ name: '山东省', level: 'prefecture' })).toBe('- 370000');
  });

  it('that is unknown or empty is passed over', () => {
    expect(outcome({ name: '东营市', province: '华东' })).toBe('370500 full-name');
    expect(outcome({ name: '东营市', province: '', city: null })).toBe('370500 full-name');
  });

  it('does not turn a divided prefecture into a part of it', () => {
    expect(outcome({ name: '巢湖市' })).toBe('340181 full-name');
    expect(outcome({ name: '巢湖市', level: 'prefecture' })).toBe('- 340181 340100 340200 340500');
    expect(outcome({ name: '341400' })).toBe('- 340100 340200 340500');
  });
});
