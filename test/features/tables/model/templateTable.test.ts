import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { templateTable } from '../../../../src/features/tables/model/templateTable';
import { CASES, DALIAN, DONGYING, JINAN, observation, record, source } from '../../../ui/atlasFixture';

const WORDS = {
  place: '城市',
  province: '省份',
  period: '时间',
  measure: '指标',
  value: '数值',
  unit: '单位',
  source: '来源',
  headingWithUnit: (name: string, unit: string) => `${name}（${unit}）`,
  sourceLine: (title: string) => `资料来源：${title}`,
};
const AREAS = new Map([DONGYING, DALIAN, JINAN].map((area) => [area.adcode, area]));
const residents = { ...CASES, id: 'residents', unit: 'persons', name: { zh: '常住人口', en: 'Residents' } };
const census = (adcode: string, value: number) =>
  observation({
    id: `r${adcode}`,
    source: 'census',
    adcode,
    measure: 'residents',
    value,
    unit: 'persons',
    comparator: 'none',
    period: { start: '2020-11-01', end: '2020-11-01' },
  });
const counted = observation({ id: 'c', measure: CASES.id, unit: 'cases', value: 1192, comparator: 'none' });
const small = record(census('370500', 2193518), census('210200', 7450785), counted, observation({ id: 'hedged' }));
const RECORD = {
  ...small,
  measures: new Map([...small.measures, ['residents', residents]]),
  sources: new Map([
    ...small.sources,
    ['census', source({ id: 'census', kind: 'census', title: { zh: '人口公报', en: 'Census' }, date: '2021-05' })],
  ]),
};
const rowsOf = (form: 'wide' | 'long') =>
  csvParseRows((templateTable(form, RECORD, AREAS, 'zh', WORDS)?.csv ?? '').replace(/^\uFEFF/, ''));

describe('a template', () => {
  it('is wide: the largest figures of the count that most cities have, and their source', () => {
    expect(rowsOf('wide')).toEqual([
      ['城市', '省份', '时间', '常住人口（人）'],
      ['大连市', '210000', '2020-11-01', '7450785'],
      ['东营市', '370000', '2020-11-01', '2193518'],
      ['资料来源：人口公报', '', '', ''],
    ]);
  });

  it('is long: a figure a row, each with unit and source, bulletins among them', () => {
    expect(rowsOf('long').slice(2)).toEqual([
      ['东营市', '370000', '2020-11-01', '常住人口', '2193518', '人', '人口公报'],
      ['东营市', '370000', '2024-01-01 至 2024-10-12', CASES.name.zh, '1192', '起', '通报'],
    ]);
  });

  it('begins with a byte order mark, and says where its figures are from', () => {
    const template = templateTable('wide', RECORD, AREAS, 'zh', WORDS);
    expect(template?.csv.startsWith('\uFEFF')).toBe(true);
    expect(template?.source).toEqual({ title: '人口公报', publisher: '某局', date: '2021-05' });
  });

  it('is none of a record without a count', () => {
    expect(templateTable('wide', record(observation({})), AREAS, 'zh', WORDS)).toBeNull();
  });
});
