import { describe, expect, it } from 'vitest';
import { isDisputed, observationsIn, seriesOf } from '../../../src/core/record/figureSeries';
import type { Observation } from '../../../src/core/record/observation';
import { cases, change, dongying, observe } from './records';

const day = (date: string) => ({ start: date, end: date });
const figure = (id: string, value: number, fields: Partial<Observation> = {}) =>
  observe(dongying, cases, value, { id, ...fields });

const before = figure('before', 182, { period: day('2022-01-10') });
const after = figure('after', 221, { period: day('2024-10-12') });

describe('seriesOf', () => {
  it('joins the periods of a measure, oldest first, whatever the order of the record', () => {
    const [series, ...others] = seriesOf([after, before], []);
    expect(others).toEqual([]);
    expect(series?.points.map(({ observations }) => observations[0]?.id)).toEqual(['before', 'after']);
    expect(series).toMatchObject({ newest: { id: 'after' }, count: 2 });
    expect(series && observationsIn(series).map(({ id }) => id)).toEqual(['after', 'before']);
  });

  it('takes the longer of two periods that end together for the newer', () => {
    const month = figure('month', 1, { period: { start: '2024-10-01', end: '2024-10-12' } });
    const year = figure('year', 2, { period: { start: '2024-01-01', end: '2024-10-12' } });
    expect(seriesOf([year, month], [])[0]?.newest.id).toBe('year');
  });

  it.each<[string, Partial<Observation>]>([
    ['another comparator', { comparator: 'mom' }],
    ['another scope', { scope: 'operation' }],
    ['a daily mean', { qualifier: 'daily-mean' }],
    ['another measure', { measure: change.id }],
    ['another place', { adcode: '210200' }],
  ])('keeps %s apart', (_, fields) => {
    expect(seriesOf([before, { ...after, ...fields }], [])).toHaveLength(2);
  });

  it('does not keep a hedged figure apart', () => {
    expect(seriesOf([before, { ...after, qualifier: 'over' }], [])).toHaveLength(1);
  });

  it('puts a figure that the record left out beside the one that it kept, and does not count it', () => {
    const other = figure('other', 230, { period: day('2024-10-12'), line: 99 });
    const [series] = seriesOf([after, before], [{ kept: after, other }]);
    expect(series?.points[1]).toMatchObject({ isDisputed: true, observations: [{ value: 221 }, { value: 230 }] });
    expect(series).toMatchObject({ newest: { id: 'after' }, count: 2 });
    expect(series && isDisputed(series)).toBe(true);
  });

  it('tells of sources that disagree, and not of sources that agree', () => {
    const second = figure('second', 230, { source: 'newer-bulletin', period: day('2024-10-12') });
    const [disputed] = seriesOf([after, second], [{ kept: after, other: second }]);
    expect(disputed).toMatchObject({ count: 2, points: [{ isDisputed: true }] });
    expect(disputed?.points[0]?.observations).toHaveLength(2);
    expect(seriesOf([after, { ...second, value: 221 }], [])[0]?.points[0]?.isDisputed).toBe(false);
  });

  it('puts what contradicts a figure beside it, even if it claims another scope', () => {
    const second = figure('second', 230, { source: 'newer-bulletin', scope: 'operation', period: day('2024-10-12') });
    const [series, ...others] = seriesOf([after, second], [{ kept: after, other: second }]);
    expect(others).toEqual([]);
    expect(series && isDisputed(series)).toBe(true);
  });

  it('leaves conflicts of other places alone', () => {
    const elsewhere = { ...after, adcode: '210200' };
    expect(seriesOf([before], [{ kept: elsewhere, other: { ...elsewhere, value: 3 } }])).toHaveLength(1);
  });
});
