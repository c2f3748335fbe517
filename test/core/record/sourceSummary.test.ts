import { describe, expect, it } from 'vitest';
import { formatParagraphs, summariseSources } from '../../../src/core/record/sourceSummary';
import { quarter, recordWith, tableOf, tableRow, thefts, vehicles } from '../portrayal/readerTables';
import { cases, change, dalian, dongying, observe, recordOf } from './records';

describe('summariseSources', () => {
  const first = observe(dongying, cases, 0, {
    paragraphs: [4, 11],
    note: '原文未注明截止日 | Cut-off date not stated',
  });
  const observations = [
    first,
    observe(dongying, change, -1, { paragraphs: [4, 5], note: '原文未注明截止日 | Cut-off date not stated' }),
    observe(dalian, cases, 7, { paragraphs: [6], note: '每日', period: { start: '2022-06-25', end: '2022-08-04' } }),
    observe(dalian, cases, 7, { source: 'newer-bulletin' }),
  ];
  const contradictions = [
    { source: 'bulletin', observations: [first.id, 'gone'], text: { zh: '不等', en: 'Unequal' } },
  ];
  const record = { ...recordOf(...observations), contradictions };
  const byId = new Map(summariseSources(record).map((summary) => [summary.source.id, summary]));

  it('counts figures, measures and places of each source, the fullest place first', () => {
    expect(byId.get('bulletin')).toMatchObject({
      figures: 3,
      measures: 2,
      places: [
        { adcode: dongying.adcode, figures: 2 },
        { adcode: dalian.adcode, figures: 1 },
      ],
      period: { start: '2022-06-25', end: '2024-12-31' },
      paragraphs: [4, 5, 6, 11],
    });
    expect(byId.get('newer-bulletin')?.figures).toBe(1);
  });

  it('counts what tables of the reader’s own hold', () => {
    const rows = [
      tableRow(dongying, quarter(1), 1),
      tableRow(dongying, quarter(2), 2),
      tableRow(dalian, quarter(2), 3),
    ];
    const own = {
      ...recordWith([thefts, vehicles], [tableOf(thefts, rows), tableOf(vehicles, rows)]),
      contradictions: [],
    };
    expect(summariseSources(own).find(({ source }) => source.kind === 'own')).toMatchObject({
      figures: 6,
      measures: 2,
      places: [
        { adcode: dongying.adcode, figures: 4 },
        { adcode: dalian.adcode, figures: 2 },
      ],
      period: { start: quarter(1).start, end: quarter(2).end },
      paragraphs: [],
    });
  });

  it('gives each note once with all its figures, and contradictions with those that exist', () => {
    const { notes, contradictions: found } = byId.get('bulletin') ?? {};
    expect(notes?.map(({ text, observations: of }) => [text.en, of.length])).toEqual([
      ['Cut-off date not stated', 2],
      ['每日', 1],
    ]);
    expect(found?.map(({ text, observations: of }) => [text.zh, of.map(({ id }) => id)])).toEqual([
      ['不等', [first.id]],
    ]);
    expect(byId.get('newer-bulletin')?.contradictions).toEqual([]);
  });

  it('lists a source without figures too', () => {
    expect(byId.get('census')).toMatchObject({ figures: 0, places: [], period: null, paragraphs: [], notes: [] });
  });
});

describe('formatParagraphs', () => {
  it('draws neighbours together', () => {
    expect(formatParagraphs([1, 4, 5, 6, 7, 11], ', ')).toBe('1, 4–7, 11');
    expect(formatParagraphs([8, 9], '、')).toBe('8–9');
    expect(formatParagraphs([], ', ')).toBe('');
  });
});
