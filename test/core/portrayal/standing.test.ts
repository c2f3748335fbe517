import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/core/portrayal/standing';
import {
  cases,
  censusDay,
  change,
  dalian,
  dongying,
  observe,
  population,
  recordOf,
  themeOf,
  weinan,
} from '../record/records';

const ask = (theme: Parameters<typeof standingOf>[0], record: ReturnType<typeof recordOf>, place = dongying) =>
  standingOf(theme, record, place.adcode, 'prefecture', () => true);
const ranksOf = (...args: Parameters<typeof ask>) => {
  const answer = ask(...args);
  return answer?.isRanked === true
    ? [answer.standing.best, answer.standing.worst, answer.standing.figures.length]
    : answer;
};

describe('standingOf', () => {
  it('counts from the largest value, whatever its sign', () => {
    const record = recordOf(
      observe(dongying, change, -34.2),
      observe(dalian, change, -31.4),
      observe(weinan, change, 2),
    );
    expect(ranksOf(themeOf(change), record)).toEqual([3, 3, 3]);
    expect(ranksOf(themeOf(change), record, weinan)).toEqual([1, 1, 3]);
    const answer = ask(themeOf(change), record);
    expect(answer?.isRanked === true && answer.standing.figures.map(({ value }) => value)).toEqual([2, -31.4, -34.2]);
  });

  it('leaves the order open where values are equal, or a hedge does', () => {
    const equal = recordOf(observe(dongying, change, -5), observe(dalian, change, -5), observe(weinan, change, -9));
    expect(ranksOf(themeOf(change), equal)).toEqual([1, 2, 3]);
    const hedged = recordOf(observe(dongying, change, 12), observe(dalian, change, 10, { qualifier: 'or-more' }));
    expect(ranksOf(themeOf(change), hedged)).toEqual([1, 2, 2]);
    const clear = recordOf(observe(dongying, change, 12), observe(dalian, change, 10, { qualifier: 'over' }));
    expect(ranksOf(themeOf(change), clear)).toEqual([1, 2, 2]);
    const far = recordOf(observe(dongying, change, 45), observe(dalian, change, 10, { qualifier: 'over' }));
    expect(ranksOf(themeOf(change), far)).toEqual([1, 1, 2]);
  });

  it('ranks no totals, unless they are divided by more than days', () => {
    const record = recordOf(
      observe(dongying, cases, 100),
      observe(weinan, cases, 500),
      observe(dongying, population, 1_000_000, { source: 'census', period: censusDay }),
      observe(weinan, population, 10_000_000, { source: 'census', period: censusDay }),
    );
    expect(ask(themeOf(cases), record)).toEqual({ isRanked: false, reason: 'total' });
    expect(ask(themeOf(cases, { normalisation: ['day'] }), record)).toEqual({ isRanked: false, reason: 'total' });
    expect(ranksOf(themeOf(cases, { normalisation: ['residents'] }), record)).toEqual([1, 1, 2]);
  });

  it('has no order of one, and none of what may not share a legend', () => {
    const alone = recordOf(observe(dongying, change, -5));
    expect(ask(themeOf(change), alone)).toEqual({ isRanked: false, reason: 'alone' });
    expect(ask(themeOf(change), alone, dalian)).toBeNull();
    const apart = recordOf(observe(dongying, cases, 5), observe(dalian, cases, 6, { scope: 'operation' }));
    expect(ask(themeOf(cases), apart)).toBeNull();
  });

  it('says what has to be known before they are compared', () => {
    const record = recordOf(
      observe(dongying, change, -5, { period: { start: '2024-01-01', end: '2024-10-12' } }),
      observe(dalian, change, -6, { period: { start: '2022-01-01', end: '2022-12-31' } }),
    );
    const answer = ask(themeOf(change), record);
    expect(answer).toMatchObject({ isRanked: true, standing: { notices: [{ severity: expect.any(String) }] } });
  });
});
