import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataEdition } from '../../../../src/core/record/dataEdition';
import { recordFileName, slideFileName, storyFileName, themeFileName } from '../../../../src/core/record/fileName';
import type { Observation } from '../../../../src/core/record/observation';
import type { Theme } from '../../../../src/core/record/theme';
import { type Provenance, recordJson, themeJson } from '../../../../src/features/export/model/documents';
import { RECORD_COLUMNS, recordCsv } from '../../../../src/features/export/model/recordTable';
import { THEME_COLUMNS, themeCsv } from '../../../../src/features/export/model/themeTable';
import {
  cases,
  censusDay,
  change,
  dalian,
  dongying,
  fourAreas,
  measureOf,
  observe,
  population,
  portrayalOf,
  recordOf,
  themeOf,
  weinan,
  xian,
} from '../../../core/record/records';

const NAMES: Readonly<Record<string, string>> = { '370500': '东营市', '210200': '大连市' };
const nameOf = (adcode: string) => (NAMES[adcode] === undefined ? null : { zh: NAMES[adcode], en: adcode });

const provenance: Provenance = {
  atlas: { zh: '通报图谱', en: 'Bulletin Atlas' },
  link: 'https://atlas.example/#theme=x',
  edition: { figures: '2025-03-01', boundariesId: 'b', boundaries: '2018' },
  downloaded: '2026-11-25',
  credits: [{ zh: '边界', en: 'Boundaries' }],
  nameOf,
  textOf: ({ code }) => ({ zh: `提示 ${code}`, en: `notice ${code}` }),
};

/** Another measure of the same comparability group. */
const sameAsCases = measureOf('same-as-cases', { comparability: cases.comparability });

function portrayed(theme: Theme, ...observations: readonly Observation[]) {
  const published = recordOf(...observations);
  const record = { ...published, measures: new Map(published.measures).set(sameAsCases.id, sameAsCases) };
  return { record, portrayal: portrayalOf(theme, observations, { record }) };
}

function rowsOf(csv: string) {
  const rows = csvParse(csv.slice(1));
  return new Map(rows.map((row) => [row.adcode, row]));
}

describe('the table of a theme', () => {
  const divided = themeOf(cases, { normalisation: ['residents', 'day'], symbol: 'choropleth', ramp: 'blues' });
  const { record, portrayal } = portrayed(
    divided,
    observe(dongying, cases, 730, { published: '730余起', qualifier: 'over', paragraphs: [4, 11], note: '注 | Note' }),
    observe(dalian, cases, 0),
    observe(weinan, cases, 5),
    observe(dongying, population, 2_000_000, { period: censusDay, source: 'census' }),
    observe(dalian, population, 7_000_000, { period: censusDay, source: 'census' }),
  );
  const csv = themeCsv(portrayal, record, nameOf);
  const rows = rowsOf(csv);

  it('has a row for every area, and tells zero, not comparable and not published apart', () => {
    expect(rows.size).toBe(fourAreas.length);
    expect(rows.get(dalian.adcode)).toMatchObject({ status: 'shown', value: '0', shown: '0', figure: '0' });
    expect(rows.get(weinan.adcode)).toMatchObject({ status: 'not-comparable', value: '', shown: '', figure: '5' });
    expect(rows.get(xian.adcode)).toMatchObject({ status: 'not-published', value: '', figure: '', source: '' });
  });

  it('holds what a value was made from, so that it can be computed again', () => {
    const row = rows.get(dongying.adcode);
    expect(row).toMatchObject({
      name_zh: '东营市',
      level: 'prefecture',
      normalisation: 'residents day',
      figure: '730',
      residents: '2000000',
      residents_date: '2020-11-01',
      residents_source: 'census',
      residents_source_date: '2021-05',
      land_km2: '',
      days: '366',
      unit: 'cases',
      unit_zh: '起',
    });
    const again = Number(row?.figure) / (Number(row?.residents) / 10_000) / Number(row?.days);
    expect(Number(row?.value)).toBeCloseTo(again, 12);
    expect(Number(row?.class_lower)).toBeLessThanOrEqual(Number(row?.value));
    expect(Number(row?.class_upper)).toBeGreaterThanOrEqual(Number(row?.value));
  });

  it('holds how and where it was said', () => {
    expect(rows.get(dongying.adcode)).toMatchObject({
      qualifier: 'over',
      comparator: 'none',
      scope: 'all',
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      published: '730余起',
      source: 'bulletin',
      source_date: '2025-01-10',
      paragraphs: '4 11',
      note_zh: '注',
      note_en: 'Note',
    });
  });

  it('names the measure of each figure where several share the legend', () => {
    const several = themeOf(cases, { alongside: [sameAsCases.id] });
    const of = portrayed(several, observe(dongying, cases, 3), observe(dalian, sameAsCases, 7));
    const shared = rowsOf(themeCsv(of.portrayal, of.record, nameOf));
    expect(shared.get(dongying.adcode)).toMatchObject({ measure: 'cases', value: '3' });
    expect(shared.get(dalian.adcode)).toMatchObject({ measure: 'same-as-cases', value: '7' });
    const document = JSON.parse(themeJson(of.portrayal, of.record, provenance));
    expect(document.measures.map(({ id }: { id: string }) => id)).toEqual(['cases', 'same-as-cases']);
  });

  it('has its header in an order that stays', () => {
    expect(csv.slice(1).split('\r\n')[0]).toBe(THEME_COLUMNS.join(','));
    expect(new Set(THEME_COLUMNS).size).toBe(THEME_COLUMNS.length);
  });

  it('as JSON says the same, with notices, sources and link', () => {
    const document = JSON.parse(themeJson(portrayal, record, provenance));
    expect(document).toMatchObject({ format: 'bulletin-atlas-theme', version: 1, link: provenance.link });
    expect(document.theme).toMatchObject({ published: 2, notComparable: 1, notPublished: 1 });
    expect(document.areas.map((area: { value: number | null }) => area.value)).toEqual(
      portrayal.areas.map(({ value }) => value),
    );
    expect(document.sources.map(({ id }: { id: string }) => id)).toEqual(portrayal.credits);
    expect(document.notices).toHaveLength(portrayal.notices.length);
    expect(document.notices[0].text.en).toBe(`notice ${portrayal.notices[0]?.code}`);
    expect(JSON.stringify(document)).not.toContain('observations/bulletin.csv');
  });

  it('writes a change with its sign for people, and as a number for spreadsheets', () => {
    const of = portrayed(themeOf(change), observe(dongying, change, -34.2), observe(dalian, change, 3));
    const changes = rowsOf(themeCsv(of.portrayal, of.record, nameOf));
    expect(changes.get(dongying.adcode)).toMatchObject({ value: '-34.2', shown: '−34.2' });
    expect(changes.get(dalian.adcode)).toMatchObject({ value: '3', shown: '+3' });
  });
});

describe('the whole record', () => {
  const published = recordOf(observe(dongying, cases, 0, { adcode: '370502', published: '零' }));
  const topics = new Map([['calls', { id: 'calls', name: { zh: '警情', en: 'Calls' } }]]);
  const contradictions = [{ source: 'bulletin', observations: ['x'], text: { zh: '矛盾', en: 'Contradiction' } }];
  const record = { ...published, topics, contradictions, namedPlaces: [], editions: [], revisions: [] };

  it('has a row for every observation, those computed among them', () => {
    const csv = recordCsv(record, nameOf);
    const rows = csvParse(csv.slice(1));
    expect(rows.columns).toEqual(RECORD_COLUMNS);
    expect(rows).toHaveLength(record.observations.length);
    expect(rows[0]).toMatchObject({ value: '0', level: 'county', measure: 'cases', topic_zh: '警情', published: '零' });
    expect(rows[1]).toMatchObject({ source_kind: 'boundaries', published: '' });
  });

  it('as JSON holds every source, measure, topic and contradiction', () => {
    const document = JSON.parse(recordJson(record, [], provenance));
    expect(document.sources).toHaveLength(record.sources.size);
    expect(document.measures).toHaveLength(record.measures.size);
    expect(document.topics).toEqual([...topics.values()]);
    expect(document.contradictions).toEqual(contradictions);
    expect(document.observations).toHaveLength(record.observations.length);
    expect(document.observations[0]).toMatchObject({ value: 0, published: '零', note: null, level: 'county' });
  });

  it('is of the edition of its newest document', () => {
    expect(dataEdition(record, { id: 'b', date: '2030-01-01', sources: [] })).toEqual({
      figures: '2025-03-01',
      boundariesId: 'b',
      boundaries: '2030-01-01',
    });
  });
});

describe('the names of the files', () => {
  it('say what is in them, and suit every file system', () => {
    expect(themeFileName('fraud-cases', 'prefecture', 'csv')).toBe('bulletin-atlas-fraud-cases-prefecture.csv');
    expect(themeFileName('../a b:诈骗', 'county', 'json')).toBe('bulletin-atlas-a-b-county.json');
    expect(themeFileName('诈骗', 'province', 'json')).toBe('bulletin-atlas-theme-province.json');
    expect(recordFileName('json')).toBe('bulletin-atlas-record.json');
    expect(slideFileName(2, 12, '大连：1、3、5 分钟')).toBe('03-大连-1-3-5-分钟.png');
    expect(storyFileName('../')).toBe('story');
  });
});
