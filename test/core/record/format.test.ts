import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/core/portrayal/classify/classify';
import { classOf } from '../../../src/core/portrayal/classify/classOf';
import {
  formatDecimals,
  formatPlainly,
  formatTick,
  formatValue,
  inScale,
  outOfScale,
  qualifierMark,
} from '../../../src/core/record/format';
import { formatBreaks, formatInnerBreaks } from '../../../src/core/record/formatBreaks';
import {
  formatMonthsInWords,
  formatPeriod,
  formatPeriodBriefly,
  formatPeriodInWords,
  formatPeriodsBriefly,
} from '../../../src/core/record/formatPeriod';
import { cases, change, population, rate } from './records';

describe('formatValue', () => {
  it.each([
    [-34.2, '−34.2'],
    [3, '+3'],
    [0, '0'],
    [-0.01, '0'],
    [0.01, '0'],
  ])('writes the change %d as %s', (value, text) => {
    expect(formatValue(value, change, 'en')).toBe(text);
    expect(formatValue(value, change, 'zh')).toBe(text);
  });

  it('groups counts and keeps the decimals of a rate', () => {
    expect(formatValue(282_000, cases, 'zh')).toBe('282,000');
    expect(formatValue(95, rate, 'en')).toBe('95');
  });

  it.each([
    [0.0081234, '0.00812'],
    [12.345, '12.3'],
    [438704.4, '438,704'],
    [0, '0'],
  ])('writes the normalised %d as %s', (value, text) => {
    expect(formatValue(value, cases, 'en', ['residents'])).toBe(text);
  });

  it('speaks of a day by the million residents, and of residents by the square kilometre', () => {
    expect(formatValue(0.0609, cases, 'en', ['residents', 'day'])).toBe('6.09');
    expect(formatValue(612_345, population, 'en', ['area'])).toBe('612');
    expect(formatValue(612_345, { ...population, id: 'residents-inside' }, 'en', ['area'])).toBe('612');
    expect(formatValue(12.5, cases, 'en', ['area'])).toBe('12.5');
    expect(formatTick(0.07, cases, 2, 'en', ['residents', 'day'])).toBe('7');
    const breaks = [0.05, 0.07, 0.1].map((lower, index, all) => ({ lower, upper: all[index + 1] ?? 0.2 }));
    expect(formatBreaks(breaks, cases, 'en', false, ['residents', 'day'])).toEqual(['5–7', '> 7–10', '> 10–20']);
    expect(formatInnerBreaks(breaks, cases, 'en', ['residents', 'day'])).toEqual(['7', '10']);
    // A file names the divisors apart.
    expect(formatPlainly(0.0609, cases, 'en', ['residents', 'day'])).toBe('0.0609');
  });

  it('comes back from what is shown to the value', () => {
    for (const value of [0.07, 0.0609, 3, 123.456]) {
      for (const normalisation of [[], ['residents', 'day'], ['area']] as const) {
        for (const measure of [cases, population, { ...cases, scale: 10_000 }])
          expect(outOfScale(inScale(value, measure, normalisation), measure, normalisation)).toBe(value);
      }
    }
  });
});

describe('formatBreaks', () => {
  const classesOf = (...edges: number[]) => edges.slice(1).map((upper, index) => ({ lower: edges[index]!, upper }));

  it('labels whole figures without an overlap', () => {
    expect(formatBreaks(classesOf(3, 20, 40.5, 1200), cases, 'en', true)).toEqual(['3–20', '21–40', '41–1,200']);
    expect(formatBreaks(classesOf(3, 20, 40), cases, 'zh', true)).toEqual(['3 至 20', '21 至 40']);
    expect(formatBreaks(classesOf(3, 4, 5, 9), cases, 'en', true)).toEqual(['3–4', '5', '6–9']);
  });

  it('says where a class begins just above the edge', () => {
    expect(formatBreaks(classesOf(0.019, 0.04, 0.06), cases, 'en')).toEqual(['0.019–0.040', '> 0.040–0.060']);
    expect(formatBreaks(classesOf(95, 96.3, 97.6), rate, 'zh')).toEqual(['95.0 至 96.3', '> 96.3 至 97.6']);
  });

  it('takes no zero into falls or rises', () => {
    const wanted = ['−20 to −10', '> −10 to < 0', '> 0 to +10', '> +10 to +20'];
    expect(formatBreaks(classesOf(-20, -10, 0, 10, 20), change, 'en')).toEqual(wanted);
    expect(formatBreaks(classesOf(-5, 0, 0, 5), change, 'zh')).toEqual(['−5 至 < 0', '0', '> 0 至 +5']);
    expect(formatBreaks(classesOf(-0.3, -0.2, 0), change, 'en')).toEqual(['−0.3 to −0.2', '> −0.2 to < 0.0']);
  });

  it('labels a class of one value, and none', () => {
    expect(formatBreaks(classesOf(7.5, 7.5), rate, 'en')).toEqual(['7.5']);
    expect(formatBreaks([], rate, 'en')).toEqual([]);
  });

  it('writes the outermost edges so that the figures that they are lie within', () => {
    expect(formatBreaks(classesOf(0.035, 1, 3, 9.64), rate, 'en')).toEqual(['0.03–1.00', '> 1.00–3.00', '> 3.00–9.64']);
    expect(formatBreaks(classesOf(276.597, 5000, 8611.872), rate, 'en')).toEqual(['276–5,000', '> 5,000–8,612']);
    expect(formatBreaks(classesOf(-49.99, 5, 26.17), change, 'en')).toEqual(['−50 to +5', '> +5 to +27']);
    // As divided figures are written: 0.0000525 and 40.7.
    expect(formatBreaks(classesOf(0.00005253, 12, 40.668), rate, 'en', false, ['area'])).toEqual([
      '0.0–12.0',
      '> 12.0–40.7',
    ]);
  });

  it('writes an edge between classes as it is', () => {
    expect(formatBreaks(classesOf(0.1, 1.111, 50, 9000), rate, 'en')[0]).toBe('0.100–1.111');
  });

  it('writes the only value of a class as it is written elsewhere', () => {
    expect(formatBreaks(classesOf(1, 33.9, 33.9, 40.25), rate, 'en')[1]).toBe('33.9');
    expect(formatBreaks(classesOf(9.68931677, 9.68931677), rate, 'en', false, ['area'])).toEqual(['9.69']);
  });

  it('writes no figure outside of the label of its class, by whatever method', () => {
    const methods = ['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation'] as const;
    const figures = fc.tuple(
      fc.array(fc.integer({ min: -20_000, max: 90_000 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(figures, fc.constantFrom(...methods), fc.integer({ min: 2, max: 7 }), (made, method, classCount) => {
        const values = made[0].map((mantissa) => mantissa / 10 ** made[1]);
        const classified = classify(values, { method, classCount });
        const breaks = classified.ok ? classified.classification.breaks : [];
        const labels = formatBreaks(classesOf(...breaks), rate, 'zh', made[1] === 0);
        for (const value of values) {
          const [from = '', to = from] = labels[classOf(breaks, value)]!.split(' 至 ');
          const [low, high] = [from, to].map((edge) => Number(edge.replace(/[>,\s]/g, '').replace('−', '-')));
          expect(from.startsWith('>') ? value > low! : value >= low!).toBe(true);
          expect(value).toBeLessThanOrEqual(high!);
        }
      }),
    );
  });

  it('never gives two classes the same label', () => {
    const edges = fc.uniqueArray(fc.double({ noNaN: true, min: -1e7, max: 1e7 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(edges, fc.constantFrom(cases, change), fc.constantFrom('zh', 'en'), (list, measure, language) => {
        const sorted = [...list].sort((a, b) => a - b);
        fc.pre(sorted.every((edge, index) => index === 0 || edge - sorted[index - 1]! > 1e-9));
        const labels = formatBreaks(classesOf(...sorted), measure, language as 'zh' | 'en');
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2020-11-01', '2020-11-01', '2020-11-01'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2021-01-01', '2023-12-31', '2021–2023'],
    ['2024-07-01', '2024-07-31', '2024-07'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2024-01-01', '2024-10-31', '2024-01 – 2024-10'],
    ['2024-01-01', '2024-10-12', '2024-01-01 – 2024-10-12'],
    ['2022-11-01', '2023-02-28', '2022-11 – 2023-02'],
  ])('%s to %s is %s', (start, end, text) => {
    expect(formatPeriod({ start, end }, 'en')).toBe(text);
    expect(formatPeriod({ start, end }, 'zh')).toBe(text.replace(' – ', ' 至 '));
  });

  it('names the months only, where there is little room', () => {
    expect(formatPeriodBriefly({ start: '2022-06-25', end: '2022-08-04' }, 'en')).toBe('Jun–Aug 2022');
    expect(formatPeriodBriefly({ start: '2022-06-25', end: '2022-08-04' }, 'zh')).toBe('2022年6–8月');
    expect(formatPeriodBriefly({ start: '2021-11-01', end: '2022-01-10' }, 'en')).toBe('Nov 2021–Jan 2022');
    expect(formatPeriodBriefly({ start: '2021-11-01', end: '2022-01-10' }, 'zh')).toBe('2021年11月–2022年1月');
    expect(formatPeriodBriefly({ start: '2023-01-01', end: '2023-12-31' }, 'en')).toBe('2023');
    expect(formatPeriodBriefly({ start: '2023-01-01', end: '2023-12-31' }, 'zh')).toBe('2023年');
    expect(formatPeriodBriefly({ start: '2020-11-01', end: '2020-11-01' }, 'en')).toBe('1 Nov 2020');
    expect(formatPeriodBriefly({ start: '2020-11-01', end: '2020-11-01' }, 'zh')).toBe('2020年11月1日');
  });

  it('names the year of several days once', () => {
    const days = ['2020-11-01', '2020-12-31'].map((day) => ({ start: day, end: day }));
    expect(formatPeriodsBriefly(days, 'en')).toEqual(['1 Nov', '31 Dec 2020']);
    expect(formatPeriodsBriefly(days, 'zh')).toEqual(['2020年11月1日', '12月31日']);
    const years = [...days, { start: '2021-01-05', end: '2021-01-05' }];
    expect(formatPeriodsBriefly(years, 'en')).toEqual(['1 Nov 2020', '31 Dec 2020', '5 Jan 2021']);
    expect(formatPeriodsBriefly([{ start: '2022-01-01', end: '2022-12-31' }], 'zh')).toEqual(['2022年']);
    expect(formatPeriodsBriefly([], 'en')).toEqual([]);
  });

  it('says a period in words', () => {
    const period = { start: '2024-01-01', end: '2024-10-12' };
    expect(formatPeriodInWords(period, 'en')).toBe('1 January – 12 October 2024');
    expect(formatPeriodInWords(period, 'zh')).toBe('2024年1月1日至10月12日');
    expect(formatPeriodInWords({ start: '2022-12-20', end: '2023-01-05' }, 'en')).toBe(
      '20 December 2022 – 5 January 2023',
    );
    expect(formatPeriodInWords({ start: '2020-11-01', end: '2020-11-01' }, 'zh')).toBe('2020年11月1日');
  });

  it.each([
    ['2022-01-10', '2022-01-10', 'January 2022', '2022年1月'],
    ['2024-01-01', '2024-10-12', 'January – October 2024', '2024年1–10月'],
    ['2022-12-20', '2023-01-05', 'December 2022 – January 2023', '2022年12月–2023年1月'],
    ['2023-01-01', '2023-12-31', '2023', '2023年'],
    ['2023-01-01', '2023-12-30', 'January – December 2023', '2023年1–12月'],
  ])('says the months from %s to %s', (start, end, inEnglish, inChinese) => {
    expect(formatMonthsInWords({ start, end }, 'en')).toBe(inEnglish);
    expect(formatMonthsInWords({ start, end }, 'zh')).toBe(inChinese);
  });
});

describe('formatInnerBreaks', () => {
  const breaksOf = (
    breaks: readonly number[],
    measure: Parameters<typeof formatInnerBreaks>[1],
    language: 'zh' | 'en',
  ) => {
    const classes = breaks.slice(1).map((upper, index) => ({ lower: breaks[index]!, upper }));
    return formatInnerBreaks(classes, measure, language);
  };

  it('writes breaks as they are, each with the decimals it has', () => {
    expect(breaksOf([0.019, 0.25, 0.5, 1, 2.125], rate, 'en')).toEqual(['0.25', '0.5', '1']);
    expect(breaksOf([-40, -10, 0, 0, 10, 40], change, 'zh')).toEqual(['−10', '0', '0', '+10']);
  });

  it('shortens large ones without loss', () => {
    expect(breaksOf([698_322, 2_800_000, 10_100_000, 12_952_907], cases, 'en')).toEqual(['2.8M', '10.1M']);
    expect(breaksOf([698_322, 2_800_000, 10_100_000, 12_952_907], cases, 'zh')).toEqual(['280万', '1010万']);
    expect(breaksOf([0, 123_456, 400_000], cases, 'en')).toEqual(['123.456K']);
  });

  it('writes those of many decimals near to where they are', () => {
    expect(breaksOf([0, 1 / 3, 1], rate, 'en')).toEqual(['0.33']);
  });
});

describe('formatTick', () => {
  it.each([
    [-20, 0, '−20', '−20'],
    [5, 0, '+5', '+5'],
    [0, 1, '0.0', '0.0'],
  ])('signs the change %d and keeps the decimals of its axis', (value, decimals, zh, en) => {
    expect(formatTick(value, change, decimals, 'zh')).toBe(zh);
    expect(formatTick(value, change, decimals, 'en')).toBe(en);
  });

  it('shortens large figures in the way of the language', () => {
    expect(formatTick(5_000_000, cases, 0, 'zh')).toBe('500万');
    expect(formatTick(5_000_000, cases, 0, 'en')).toBe('5M');
    expect(formatTick(2_000, cases, 0, 'en')).toBe('2,000');
  });
});

describe('numbers', () => {
  it('are read back as what they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
        const text = formatDecimals(thousandths / 10 ** decimals, decimals, 'en');
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(thousandths / 10 ** decimals);
        expect(text).not.toContain('-');
      }),
    );
  });

  it('are marked as the source hedges them', () => {
    expect(qualifierMark('or-more')).toBe('≥ ');
    expect(qualifierMark('over')).toBe('≥ ');
    expect(qualifierMark('none')).toBe('');
  });
});
