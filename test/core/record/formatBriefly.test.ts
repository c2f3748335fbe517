import { describe, expect, it } from 'vitest';
import { formatBriefly } from '../../../src/core/record/formatBriefly';
import type { Measure, Qualifier } from '../../../src/core/record/observation';

type Kind = Measure['kind'];

const brief = (
  value: number,
  change: Partial<Measure> = {},
  qualifier: Qualifier = 'none',
  language: 'zh' | 'en' = 'zh',
) => formatBriefly(value, qualifier, { kind: 'count' as Kind, unit: 'cases', decimals: 0, ...change }, language);
const change = { kind: 'change' as Kind, unit: 'percent', decimals: 1 };
const rate = { kind: 'rate' as Kind, unit: 'percent', decimals: 1 };

describe('formatBriefly', () => {
  it('gives figures their sign and per cent sign, and no decimals that were not printed', () => {
    expect(brief(-34.2, change)).toBe('−34.2%');
    expect(brief(3, change)).toBe('+3%');
    expect(brief(0, change)).toBe('0%');
    expect(brief(1192)).toBe('1,192');
    expect(brief(3.5, { ...change, unit: 'percentage-points' })).toBe('+3.5');
  });

  it('counts as a reader of the language does, and rounds nothing that was printed', () => {
    expect(brief(34_400)).toBe('3.44万');
    expect(brief(15_640_000)).toBe('1564万');
    expect(brief(41_807_400)).toBe('4180.74万');
    expect(brief(282_000)).toBe('28.2万');
    expect(brief(282_000, {}, 'none', 'en')).toBe('282,000');
    expect(brief(15_640_000, {}, 'none', 'en')).toBe('15.64\u00a0M');
  });

  it('rounds what was counted to the last person', () => {
    expect(brief(9_070_093)).toBe('907万');
    expect(brief(12_952_907)).toBe('1295万');
    expect(brief(698_322)).toBe('69.8万');
    expect(brief(123_456_789)).toBe('1.23亿');
    expect(brief(9_070_093, {}, 'none', 'en')).toBe('9.07\u00a0M');
  });

  it('leaves figures in a scale of their own', () => {
    expect(brief(9_070_000, { scale: 10_000, decimals: 2 })).toBe('907');
  });

  it('hedges as printed', () => {
    expect(brief(7300, {}, 'over')).toBe('7,300余');
    expect(brief(19_000, {}, 'over')).toBe('1.9万余');
    expect(brief(30_000, {}, 'nearly')).toBe('近3万');
    expect(brief(500, {}, 'exceeding')).toBe('超500');
    expect(brief(500, {}, 'about')).toBe('约500');
    expect(brief(95, rate, 'or-more')).toBe('≥ 95%');
    expect(brief(95, rate, 'over')).toBe('≥ 95%');
    expect(brief(95, rate, 'nearly')).toBe('近95%');
    expect(brief(7300, {}, 'over', 'en')).toBe('≥ 7,300');
    expect(brief(30_000, {}, 'nearly', 'en')).toBe('nearly 30,000');
    expect(brief(500, {}, 'exceeding', 'en')).toBe('> 500');
    expect(brief(1200, {}, 'daily-mean')).toBe('1,200');
  });

  it('draws the bound of a fall open on its other side', () => {
    expect(brief(-30, change, 'or-more')).toBe('≤ −30%');
    expect(brief(-30, change, 'exceeding')).toBe('< −30%');
    expect(brief(-30, change, 'nearly')).toBe('≈ −30%');
  });

  it('gives what is divided the digits of the legend, without a unit', () => {
    const divided = formatBriefly(0.81234, 'over', { kind: 'count', unit: 'cases', decimals: 0 }, 'zh', ['residents']);
    expect(divided).toBe('≥ 0.812');
  });
});
