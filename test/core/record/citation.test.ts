import { describe, expect, it } from 'vitest';
import {
  type Access,
  ATLAS_NAME,
  type CitedFigure,
  citeAtlas,
  citeFigure,
  citeTheme,
} from '../../../src/core/record/citation';
import type { Source } from '../../../src/core/record/observation';
import { change, dongying, landArea, observe, population } from './records';

const access: Access = {
  atlas: ATLAS_NAME,
  edition: '2024-10-15',
  link: 'https://atlas.example/',
  accessed: '2026-11-05',
};

const source: Source = {
  id: 'dongying-2024',
  kind: 'bulletin',
  title: { zh: '社会治安专场', en: 'Press conference on public security' },
  publisher: { zh: '东营市公安局', en: 'Dongying Public Security Bureau' },
  date: '2024-10-12',
  adcode: '370500',
  url: null,
  licence: null,
  note: null,
  covers: null,
  body: [2, 3, 4, 6, 11],
};
const named = { ...change, name: { zh: '诈骗发案数变化', en: 'Fraud cases, change' } };
const fall = observe(dongying, named, -34.2, {
  published: '34.2%',
  paragraphs: [4, 11],
  period: { start: '2024-01-01', end: '2024-10-12' },
});
const figure: CitedFigure = { observation: fall, measure: named, source, place: '东营市' };

describe('citeAtlas', () => {
  it('names edition, day and address', () => {
    expect(citeAtlas(access, 'zh')).toBe('通报图谱[DS/OL]. 2024-10-15 数据版[2026-11-05]. https://atlas.example/');
    expect(citeAtlas(access, 'en')).toBe(
      'Bulletin Atlas. (2024). Bulletin Atlas (Data edition 2024-10-15) [Data set]. Retrieved November 5, 2026, from https://atlas.example/',
    );
  });
});

describe('citeTheme', () => {
  const theme = { level: 'prefecture', period: { start: '2022-01-01', end: '2024-10-12' }, sources: [source] } as const;

  it('says what is shown and whose the figures are', () => {
    expect(citeTheme({ ...theme, title: '电信网络诈骗发案', unit: '变化（%）' }, access, 'zh')).toBe(
      '通报图谱. 电信网络诈骗发案：变化（%），地级，2022-01-01 至 2024-10-12[DS/OL]. 数字来源：东营市公安局（2024-10-12）. 2024-10-15 数据版[2026-11-05]. https://atlas.example/',
    );
    expect(citeTheme({ ...theme, title: 'Telecom-fraud cases', unit: '% change' }, access, 'en')).toBe(
      'Bulletin Atlas. (2024). Telecom-fraud cases: % change, by prefecture, 2022-01-01 – 2024-10-12 (Data edition 2024-10-15) [Data set]. Figures from Dongying Public Security Bureau (2024-10-12). Retrieved November 5, 2026, from https://atlas.example/',
    );
  });

  it('leaves out what there is none of', () => {
    const empty = { title: '面积', unit: '平方公里', level: 'county', period: null, sources: [] } as const;
    expect(citeTheme(empty, access, 'zh')).toBe(
      '通报图谱. 面积：平方公里，县级[DS/OL]. 2024-10-15 数据版[2026-11-05]. https://atlas.example/',
    );
  });
});

describe('citeFigure', () => {
  it('cites the document, with the figure as printed, as read through the atlas', () => {
    expect(citeFigure(figure, access, 'zh')).toBe(
      '东营市公安局. 社会治安专场[Z]. 2024-10-12: 第 3、5 段，“34.2%”（东营市，诈骗发案数变化，2024-01-01 至 2024-10-12，同比）. 转引自：通报图谱[DS/OL]. 2024-10-15 数据版[2026-11-05]. https://atlas.example/',
    );
    expect(citeFigure({ ...figure, place: 'Dongying' }, access, 'en')).toBe(
      'Dongying Public Security Bureau. (2024, October 12). 社会治安专场 [Press conference on public security], paras. 3, 5: “34.2%” (Dongying, Fraud cases, change, 2024-01-01 – 2024-10-12, year on year). As cited in Bulletin Atlas (Data edition 2024-10-15) [Data set]. Retrieved November 5, 2026, from https://atlas.example/',
    );
  });

  it('gives the address of a document that has one', () => {
    const online = { ...figure, source: { ...source, url: 'https://dongying.example/1' } };
    expect(citeFigure(online, access, 'zh')).toContain('社会治安专场[EB/OL]. 2024-10-12: 第 3、5 段');
    expect(citeFigure(online, access, 'zh')).toContain('）. https://dongying.example/1 转引自：');
  });

  it('names lines where a document has no paragraphs that could be counted', () => {
    const { body, ...unknown } = source;
    expect(body).toHaveLength(5);
    expect(citeFigure({ ...figure, source: unknown }, access, 'zh')).toContain('2024-10-12: 文本第 4、11 行，“34.2%”');
    expect(citeFigure({ ...figure, source: { ...source, body: [4] } }, access, 'en')).toContain(
      ', para. 1, line 11: “34.2%”',
    );
  });

  it('gives the value in its unit where the print is not recorded, and a date as far as it is known', () => {
    const named = { ...population, name: { zh: '常住人口', en: 'Resident population' } };
    const counted = observe(dongying, named, 2_193_518, {
      published: '',
      paragraphs: [],
      period: { start: '2020-11-01', end: '2020-11-01' },
    });
    const census: Source = { ...source, kind: 'census', date: '2021-05' };
    const cited: CitedFigure = { observation: counted, measure: named, source: census, place: 'Dongying' };
    expect(citeFigure(cited, access, 'en')).toContain(
      '(2021, May). 社会治安专场 [Press conference on public security], 2,193,518 persons (Dongying, Resident population, 2020-11-01). As',
    );
    expect(citeFigure({ ...cited, place: '东营市' }, access, 'zh')).toContain(
      '2021-05: 2,193,518 人（东营市，常住人口，2020-11-01）. 转引自',
    );
  });

  it('claims no document for what the atlas computed', () => {
    const named = { ...landArea, name: { zh: '行政区域面积', en: 'Land area' } };
    const computed = observe(dongying, named, 8000, {
      published: '',
      paragraphs: [],
      file: '',
      period: { start: '2018-12-31', end: '2018-12-31' },
    });
    const boundaries: Source = { ...source, id: 'boundaries', kind: 'boundaries' };
    const cited: CitedFigure = { observation: computed, measure: named, source: boundaries, place: '东营市' };
    expect(citeFigure(cited, access, 'zh')).toBe(
      '通报图谱. 8,000 平方公里（东营市，行政区域面积，2018-12-31，由本图谱计算）[DS/OL]. 2024-10-15 数据版[2026-11-05]. https://atlas.example/',
    );
    expect(citeFigure({ ...cited, source: null, place: 'Dongying' }, access, 'en')).toBe(
      'Bulletin Atlas. (2024). 8,000 km² (Dongying, Land area, 2018-12-31, computed by the atlas) (Data edition 2024-10-15) [Data set]. Retrieved November 5, 2026, from https://atlas.example/',
    );
  });
});

describe('citing a figure of the reader’s own', () => {
  const nobody = {
    ...source,
    kind: 'own',
    title: { zh: '自己.xlsx', en: '自己.xlsx' },
    publisher: { zh: '', en: '' },
  } as const;
  const own = {
    ...figure,
    observation: { ...fall, paragraphs: [], line: 12, column: 3 },
    source: { ...nobody, date: '' },
  };

  it('names its row and column, and what nobody said', () => {
    expect(citeFigure(own, access, 'zh')).toMatch(
      /^［出版者不详］\. 自己\.xlsx\[Z\]\. 日期不详: 第 12 行第 3 列，“34\.2%”/,
    );
    expect(citeFigure(own, access, 'en')).toMatch(
      /^\[Publisher not stated\]\. \(n\.d\.\)\. 自己\.xlsx, row 12, column 3: “34\.2%”/,
    );
  });
});
