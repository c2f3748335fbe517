import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, parentAdcode } from '../../../src/core/areas/area';
import { compare, REFUSAL_CODES } from '../../../src/core/record/compare';
import type { ComparabilityGroup, Measure, Observation, PublishedRecord } from '../../../src/core/record/observation';
import { areaOf, dalian, dongying, measureOf, observe, recordOf, weinan } from './records';

const solved = measureOf('solved', { comparability: 'operations' });
const rateHere = measureOf('settled', { kind: 'rate', unit: 'percent', comparability: 'disputes' });
const rateThere = measureOf('mediated', { kind: 'rate', unit: 'percent', comparability: 'disputes' });
const fall = measureOf('fall', { kind: 'change', unit: 'percent' });
const stock = measureOf('stock', { span: 'stock' });
const unresolved = measureOf('unresolved-first', { topic: 'unresolved', kind: 'change', unit: 'percent' });
const statement = { zh: '各地口径不同', en: 'Each place counts in its own way' };
const groups: readonly ComparabilityGroup[] = [
  { id: 'operations', requires: ['scope'], statement: null },
  { id: 'disputes', requires: [], statement },
];

function recordWith(...observations: readonly Observation[]): PublishedRecord {
  const record = recordOf(...observations);
  const measures = [solved, rateHere, rateThere, fall, stock, unresolved];
  const alone = measures
    .filter(({ id, comparability }) => id === comparability)
    .map(({ id }) => ({ id, requires: ['scope', 'period-kind'], statement: null }) as const);
  return {
    ...record,
    measures: new Map([...record.measures, ...measures.map((measure) => [measure.id, measure] as const)]),
    comparability: new Map([
      ...record.comparability,
      ...[...alone, ...groups].map((group) => [group.id, group] as const),
    ]),
  };
}

const compared = (...observations: readonly Observation[]) => compare(observations, recordWith(...observations));
const reasonOf = (...observations: readonly Observation[]) => {
  const comparison = compared(...observations);
  return comparison.answer === 'no' ? comparison.reason.code : comparison.answer;
};
const codesOf = (...observations: readonly Observation[]) => {
  const comparison = compared(...observations);
  return comparison.answer === 'yes-with-notices' ? comparison.notices.map(({ code }) => code) : comparison.answer;
};

const year = { start: '2024-01-01', end: '2024-12-31' };
const campaign = { start: '2022-06-25', end: '2022-08-04' };
const day = { start: '2024-10-12', end: '2024-10-12' };

describe('compare', () => {
  it('lets figures of the same kind share a legend, and one figure stand alone', () => {
    expect(compared()).toEqual({ answer: 'yes' });
    expect(compared(observe(dongying, fall, -34.2))).toEqual({ answer: 'yes' });
    expect(compared(observe(dongying, fall, -34.2), observe(dalian, fall, -31.4))).toEqual({ answer: 'yes' });
  });

  it.each<[string, Observation, Observation]>([
    ['different-measures', observe(dongying, fall, -1), observe(dalian, stock, 5)],
    ['different-units', observe(dongying, fall, -1), observe(dalian, fall, -1, { unit: 'cases' })],
    ['different-comparators', observe(dongying, fall, -1), observe(dalian, fall, -1, { comparator: 'mom' })],
    ['part-and-whole', observe(dongying, solved, 1), observe(areaOf('370000', 1), solved, 9)],
    ['part-and-whole', observe(areaOf('370103', 1), solved, 1), observe(areaOf('370100', 1), solved, 9)],
    ['part-and-whole', observe(areaOf('370103', 1), solved, 1), observe(areaOf('370000', 1), solved, 9)],
    ['different-levels', observe(areaOf('370103', 1), solved, 1), observe(dalian, solved, 9)],
    ['different-scopes', observe(dongying, solved, 1), observe(dalian, solved, 9, { scope: 'operation' })],
    [
      'different-period-kinds',
      observe(dongying, fall, -1, { period: year }),
      observe(dalian, fall, -1, { period: campaign }),
    ],
    [
      'different-period-kinds',
      observe(dongying, stock, 1, { period: year }),
      observe(dalian, stock, 1, { period: day }),
    ],
    [
      'different-period-kinds',
      observe(dongying, fall, -1, { period: campaign }),
      observe(dalian, fall, -1, { period: day }),
    ],
    ['label-unresolved', observe(weinan, unresolved, -8.5), observe(weinan, unresolved, -9.2)],
  ])('refuses %s', (code, a, b) => {
    expect(reasonOf(a, b)).toBe(code);
    expect(reasonOf(b, a)).toBe(code);
  });

  it('refuses a figure without a known label even where it is the only one', () => {
    expect(reasonOf(observe(weinan, unresolved, -8.5))).toBe('label-unresolved');
  });

  it('refuses it wherever it stands, and names it', () => {
    const first = observe(dongying, fall, -34.2);
    const second = observe(weinan, unresolved, -8.5);
    for (const figures of [
      [first, second],
      [first, observe(dalian, fall, -31.4), second],
    ])
      expect(compared(...figures)).toEqual({
        answer: 'no',
        reason: { code: 'label-unresolved', first: second, second },
      });
  });

  it('tells kinds of periods apart that share a first or a last day', () => {
    const upToOctober = { start: '2024-01-01', end: '2024-10-12' };
    const firstDay = { start: '2024-01-01', end: '2024-01-01' };
    for (const period of [day, firstDay]) {
      expect(
        reasonOf(observe(dongying, stock, 1, { period: upToOctober }), observe(dalian, stock, 1, { period })),
      ).toBe('different-period-kinds');
    }
  });

  it('takes 92 days, which the longest quarter has, for a campaign, and 93 for most of a year', () => {
    const quarter = { start: '2024-07-01', end: '2024-09-30' };
    const longer = { start: '2024-07-01', end: '2024-10-01' };
    const answer = (period: typeof quarter) =>
      reasonOf(observe(dongying, fall, -1, { period: campaign }), observe(dalian, fall, -1, { period }));
    expect([answer(quarter), answer(longer)]).toEqual(['yes-with-notices', 'different-period-kinds']);
  });

  it('names the two figures that may not stand together', () => {
    const part = observe(dongying, solved, 1);
    const whole = observe(areaOf('370000', 1), solved, 9);
    const comparison = compared(observe(dalian, solved, 3), part, whole);
    expect(comparison).toEqual({ answer: 'no', reason: { code: 'part-and-whole', first: part, second: whole } });
  });

  it('lets a municipality stand among prefectures and among provinces', () => {
    const beijing = observe(areaOf('110000', 1), solved, 2);
    expect(reasonOf(beijing, observe(dalian, solved, 3))).toBe('yes');
    expect(reasonOf(beijing, observe(areaOf('370000', 1), solved, 3))).toBe('yes');
    expect(reasonOf(beijing, observe(areaOf('110105', 1), solved, 3))).toBe('part-and-whole');
  });

  it('lets a prefecture without counties stand among counties and among prefectures', () => {
    const county = observe(areaOf('410102', 1), solved, 4);
    for (const adcode of ['419001', '441900', '442000', '460400', '620200']) {
      const undivided = observe(areaOf(adcode, 1), solved, 2);
      expect(reasonOf(undivided, county), adcode).toBe('yes');
      expect(reasonOf(county, undivided, observe(areaOf('370103', 1), solved, 4)), adcode).toBe('yes');
      expect(reasonOf(undivided, observe(dalian, solved, 3)), adcode).toBe('yes');
      expect(reasonOf(undivided, observe(areaOf('370000', 1), solved, 3)), adcode).toBe('different-levels');
    }
    const jiyuan = observe(areaOf('419001', 1), solved, 2);
    expect(reasonOf(jiyuan, observe(areaOf('410000', 1), solved, 3))).toBe('part-and-whole');
    const city = observe(dalian, solved, 3);
    expect(compared(jiyuan, county, city)).toEqual({
      answer: 'no',
      reason: { code: 'different-levels', first: county, second: city },
    });
  });

  it('holds a municipality and counties of elsewhere apart', () => {
    const beijing = observe(areaOf('110000', 1), solved, 2);
    expect(reasonOf(beijing, observe(areaOf('410102', 1), solved, 3))).toBe('different-levels');
  });

  it('lets measures of one group share a legend and says what the group says', () => {
    const comparison = compared(observe(dongying, rateHere, 95), observe(dalian, rateThere, 97.6));
    expect(comparison).toEqual({
      answer: 'yes-with-notices',
      notices: [{ code: 'group-statement', severity: 'warning', values: statement }],
    });
  });

  it('says where periods, their lengths, daily means and scopes differ', () => {
    const long = observe(dongying, solved, 1, { period: year });
    const short = observe(dalian, solved, 2, { period: campaign });
    expect(codesOf(long, short)).toEqual(['periods-differ', 'period-lengths-differ']);
    expect(codesOf(long, observe(dalian, solved, 2, { qualifier: 'daily-mean' }))).toEqual([
      'daily-means-beside-totals',
    ]);
    expect(codesOf(observe(dongying, rateHere, 1), observe(dalian, rateHere, 2, { scope: 'part' }))).toContain(
      'scopes-differ',
    );
  });

  it('names the places whose figures are daily means, or cover a part: three at most, and how many there are', () => {
    const whole = observe(dongying, rateHere, 1);
    const parts = ['210200', '610500', '610100', '370100'].map((adcode) =>
      observe(areaOf(adcode, 1), rateHere, 2, { scope: 'part', qualifier: 'daily-mean' }),
    );
    const values = { count: 4, adcodes: '210200,610500,610100' };
    const comparison = compared(whole, ...parts);
    expect(comparison.answer === 'yes-with-notices' && comparison.notices).toEqual([
      { code: 'daily-means-beside-totals', severity: 'warning', values },
      { code: 'scopes-differ', severity: 'warning', values },
      expect.objectContaining({ code: 'group-statement' }),
    ]);
    // The parts are named wherever the whole stands.
    const [first, ...others] = parts;
    const turned = compared(first!, whole, ...others);
    expect(turned.answer === 'yes-with-notices' && turned.notices[1]).toMatchObject({ code: 'scopes-differ', values });
  });

  it('says nothing of daily means that stand among themselves, or are divided by their days', () => {
    const daily = { qualifier: 'daily-mean' } as const;
    const figures = [observe(dongying, solved, 1, daily), observe(dalian, solved, 2, daily)];
    expect(codesOf(...figures)).toBe('yes');
    const beside = [...figures, observe(weinan, solved, 3)];
    expect(codesOf(...beside)).toEqual(['daily-means-beside-totals']);
    expect(compare(beside, recordWith(...beside), { isPerDay: true })).toEqual({ answer: 'yes' });
  });

  it('names the first two figures of different levels', () => {
    const district = observe(areaOf('370103', 1), solved, 1);
    const another = observe(areaOf('370104', 1), solved, 2);
    const prefecture = observe(dalian, solved, 9);
    expect(compared(district, another, prefecture)).toEqual({
      answer: 'no',
      reason: { code: 'different-levels', first: district, second: prefecture },
    });
  });

  it('takes lengths less gravely where figures are divided by their days', () => {
    const figures = [observe(dongying, solved, 1, { period: year }), observe(dalian, solved, 2, { period: campaign })];
    const comparison = compare(figures, recordWith(...figures), { isPerDay: true });
    const severities =
      comparison.answer === 'yes-with-notices' ? comparison.notices.map(({ severity }) => severity) : [];
    expect(severities).toEqual(['warning', 'info']);
  });

  it('throws for a measure that the record does not know', () => {
    const stray: Measure = measureOf('stray');
    expect(() => compare([observe(dongying, stray, 1)], recordWith())).toThrow('compare: unknown measure "stray"');
  });

  it('throws for a measure of a group that the record does not know', () => {
    const record = { ...recordWith(), comparability: new Map() };
    expect(() => compare([observe(dongying, solved, 1)], record)).toThrow('unknown comparability group "operations"');
  });

  const places = ['370000', '370100', '370103', '370500', '210200', '610500', '110000', '419001'];
  const figure = fc
    .record({
      adcode: fc.constantFrom(...places),
      measure: fc.constantFrom(solved, rateHere, rateThere, fall, stock),
      comparator: fc.constantFrom('yoy' as const, 'none' as const),
      scope: fc.constantFrom('all' as const, 'operation' as const),
      period: fc.constantFrom(year, campaign, day),
    })
    .map(({ adcode, measure, ...fields }) => observe(areaOf(adcode, 1), measure, 1, fields));

  it('answers the same in any order', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        const record = recordWith(...figures);
        const backwards = compare([...figures].reverse(), record);
        const forwards = compare(figures, record);
        expect(backwards.answer).toBe(forwards.answer);
      }),
    );
  });

  it('never lets a part and its whole, two levels or two units pass, and gives a known reason', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (figures) => {
        const comparison = compare(figures, recordWith(...figures));
        if (comparison.answer === 'no') {
          expect(REFUSAL_CODES).toContain(comparison.reason.code);
          return;
        }
        const adcodes = new Set(figures.map(({ adcode }) => adcode));
        for (const adcode of adcodes) expect(adcodes.has(parentAdcode(adcode) ?? '')).toBe(false);
        expect(new Set(figures.map(({ unit }) => unit)).size).toBe(1);
        const isOfTwo = (adcode: string) => adcode === '110000' || adcode === '419001';
        expect(new Set([...adcodes].filter((adcode) => !isOfTwo(adcode)).map(levelOf)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of figures that pass lets every part pass', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 5 }), fc.nat(), (figures, drop) => {
        const record = recordWith(...figures);
        fc.pre(compare(figures, record).answer !== 'no');
        const fewer = figures.filter((_, index) => index !== drop % Math.max(figures.length, 1));
        expect(compare(fewer, record).answer).not.toBe('no');
      }),
    );
  });
});
