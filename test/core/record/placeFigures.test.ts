import { describe, expect, it } from 'vitest';
import { isFigure, placeFigures } from '../../../src/core/record/placeFigures';
import { findFigures } from '../../../src/features/card/findFigures';
import { figureTableOfRows } from '../../../src/features/tables/model/figureTableOf';
import { CASES, observation, record, source } from '../../ui/atlasFixture';

const TOPICS = [
  { id: 'enforcement', name: { zh: '打击', en: 'Enforcement' } },
  { id: 'calls', name: { zh: '警情', en: 'Calls' } },
];
const FIRST = { start: '2022-01-10', end: '2022-01-10' };

const own = observation({ id: 'own', value: 0 });
const RECORD = {
  ...record(
    own,
    observation({ id: 'own-before', value: -5, period: FIRST }),
    observation({ id: 'own-cases', measure: 'cases', source: 'other', published: '1192起' }),
    observation({ id: 'census', measure: 'cases', source: 'census' }),
    observation({ id: 'measured', measure: 'cases', source: 'boundaries' }),
    observation({ id: 'county', adcode: '370502' }),
    observation({ id: 'county-census', adcode: '370503', source: 'census' }),
    observation({ id: 'province', adcode: '370000' }),
    observation({ id: 'neighbours-county', adcode: '370103' }),
    observation({ id: 'of-prefecture-rank', adcode: '419001' }),
  ),
  sources: new Map([
    ['bulletin', source()],
    ['census', source({ id: 'census', kind: 'census' })],
    ['boundaries', source({ id: 'boundaries', kind: 'boundaries' })],
  ]),
  namedPlaces: [
    { source: 'bulletin', adcode: '110000', paragraphs: [22, 25] },
    { source: 'bulletin', adcode: '370500', paragraphs: [3] },
    { source: 'third', adcode: '370500', paragraphs: [1] },
  ],
};
const dongying = placeFigures(RECORD, TOPICS, '370500');

describe('placeFigures', () => {
  it('groups the figures of a place by topic, in the order of the topics, several periods as one', () => {
    expect(dongying.own.map(({ topic, figures }) => [topic.id, figures.map(({ series }) => series.newest.id)])).toEqual(
      [
        ['enforcement', ['own-cases']],
        ['calls', ['own']],
      ],
    );
    expect(dongying.own.map(({ count }) => count)).toEqual([1, 2]);
  });

  it('counts what bulletins published, and keeps census and measured land apart from it', () => {
    expect(dongying).toMatchObject({ count: 3, sourceCount: 2, disputedCount: 0 });
    expect(dongying.context.flatMap(({ series }) => series.points[0]?.observations.map(({ id }) => id))).toEqual([
      'census',
      'measured',
    ]);
  });

  it('names the places one level below that have figures, or that places with figures lie in', () => {
    expect(dongying.within).toEqual([{ adcode: '370502', count: 1, countWithin: 0 }]);
    expect(placeFigures(RECORD, TOPICS, '370000').within).toEqual([
      { adcode: '370100', count: 0, countWithin: 1 },
      { adcode: '370500', count: 3, countWithin: 1 },
    ]);
    expect(placeFigures(RECORD, TOPICS, '410000').within).toEqual([{ adcode: '419001', count: 1, countWithin: 0 }]);
  });

  it('knows the bulletins that name a place without a figure', () => {
    expect(dongying.named.map((named) => named.source)).toEqual(['third']);
    expect(placeFigures(RECORD, TOPICS, '110000')).toMatchObject({
      count: 0,
      named: [{ source: 'bulletin', paragraphs: [22, 25] }],
    });
  });

  it('counts a figure of which two values are recorded', () => {
    const other = observation({ id: 'other', value: 7, line: 9 });
    const disputed = placeFigures({ ...RECORD, conflicts: [{ kept: own, other }] }, TOPICS, '370500');
    expect(disputed).toMatchObject({ count: 3, disputedCount: 1 });
  });

  it('lists figures of an unlisted topic last, rather than losing them', () => {
    expect(placeFigures(RECORD, [], '370500').own.map(({ topic }) => topic.id)).toEqual(['calls', 'enforcement']);
  });

  it('has nothing for a place of which nothing is said', () => {
    expect(placeFigures(RECORD, TOPICS, '310000')).toEqual({
      own: [],
      count: 0,
      sourceCount: 0,
      disputedCount: 0,
      context: [],
      named: [],
      within: [],
    });
  });

  it('finds a figure by any of its periods', () => {
    const changes = dongying.own[1]?.figures[0];
    expect(changes).toBeDefined();
    for (const id of ['own', 'own-before']) expect(isFigure(changes!, id)).toBe(true);
    for (const id of ['own-cases', null]) expect(isFigure(changes!, id)).toBe(false);
  });
});

describe('findFigures', () => {
  const found = (text: string) =>
    findFigures(dongying.own, text).flatMap(({ figures }) => figures.map((f) => f.series.newest.id));

  it('finds by name in either language, by topic and by print; every word', () => {
    expect(found('诈骗 警情')).toEqual(['own']);
    expect(found('FRAUD enforcement')).toEqual(['own-cases']);
    expect(found('1192')).toEqual(['own-cases']);
    expect(found('fraud nothing')).toEqual([]);
  });

  it('leaves all for an empty text', () => {
    expect(findFigures(dongying.own, ' ')).toBe(dongying.own);
  });
});

describe('placeFigures of tables of the reader’s own', () => {
  const own = { ...CASES, id: 'own-m', topic: 'own' };
  const table = figureTableOfRows(
    { measure: own.id, source: 'own-table', unit: 'cases', comparator: 'none', file: 'own.csv' },
    ['370500', '370502'].flatMap((adcode) =>
      [FIRST, { start: '2024-01-01', end: '2024-12-31' }].map((period) => {
        return { adcode, period, value: 3, qualifier: 'none' as const, row: 2, column: 2, text: '3' };
      }),
    ),
  );
  const withOwn = {
    ...RECORD,
    measures: new Map([...RECORD.measures, [own.id, own]]),
    sources: new Map([...RECORD.sources, ['own-table', source({ id: 'own-table', kind: 'own' })]]),
    tables: [table],
  };

  it('counts them as it counts what was published, those of places within included', () => {
    const figures = placeFigures(withOwn, TOPICS, '370500');
    expect(figures).toMatchObject({ count: 5, sourceCount: 3 });
    expect(figures.within).toEqual([{ adcode: '370502', count: 3, countWithin: 0 }]);
    const [group] = figures.own.filter(({ topic }) => topic.id === 'own');
    expect(group?.figures[0]?.series.points).toHaveLength(2);
    expect(isFigure(group!.figures[0]!, 'own-m@370500@2022-01-10_2022-01-10')).toBe(true);
  });
});
