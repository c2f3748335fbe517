import { describe, expect, it } from 'vitest';
import { placeFigures } from '../../src/ui/card/placeFigures';
import { observation, record } from './atlasFixture';

const TOPICS = [
  { id: 'enforcement', name: { zh: '打击', en: 'Enforcement' } },
  { id: 'calls', name: { zh: '警情', en: 'Calls' } },
];

const RECORD = record(
  observation({ id: 'own', value: 0 }),
  observation({ id: 'own-cases', measure: 'cases', source: 'other' }),
  observation({ id: 'county', adcode: '370502' }),
  observation({ id: 'province', adcode: '370000' }),
  observation({ id: 'neighbour', adcode: '370100' }),
  observation({ id: 'neighbours-county', adcode: '370103' }),
  observation({ id: 'of-prefecture-rank', adcode: '419001' }),
);

describe('placeFigures', () => {
  it('groups the figures of a place by topic, in the order of the topics', () => {
    const { own, count, sourceCount } = placeFigures(RECORD, TOPICS, '370500');
    expect(own.map(({ topic, figures }) => [topic.id, figures.map((figure) => figure.observation.id)])).toEqual([
      ['enforcement', ['own-cases']],
      ['calls', ['own']],
    ]);
    expect([count, sourceCount]).toEqual([2, 2]);
  });

  it('names the counties within and the province around, apart from the own figures', () => {
    const { within, province } = placeFigures(RECORD, TOPICS, '370500');
    expect(within.map(({ adcode, count }) => [adcode, count])).toEqual([['370502', 1]]);
    expect(province).toMatchObject({ adcode: '370000', count: 1 });
  });

  it('gives a province its own figures and no province above it', () => {
    expect(placeFigures(RECORD, TOPICS, '370000')).toMatchObject({ count: 1, within: [], province: null });
  });

  it('takes a county directly under its province for no county of it', () => {
    expect(placeFigures(RECORD, TOPICS, '410000').within).toEqual([]);
  });

  it('lists figures of an unlisted topic last, rather than losing them', () => {
    const { own } = placeFigures(RECORD, [], '370500');
    expect(own.map(({ topic }) => topic.id)).toEqual(['calls', 'enforcement']);
  });

  it('has nothing for a place without figures', () => {
    expect(placeFigures(RECORD, TOPICS, '110000')).toEqual({
      own: [],
      count: 0,
      sourceCount: 0,
      within: [],
      province: null,
    });
  });
});
