import { describe, expect, it } from 'vitest';
import { printedStep } from '../../../src/core/record/printedStep';

describe('printedStep', () => {
  it.each([
    [282_000, '28.2万人次', 'count', 1000],
    [1192, '1,192起', 'count', 0],
    [280_000, '28万', 'count', 10_000],
    [-33.9, '下降33.9%', 'change', 0.1],
    [34, '34%', 'rate', 1],
    [95.0, '95.0%', 'rate', 0.1],
    [0.5, '一半', 'rate', null],
    [30, '三成', 'rate', null],
    [123, '第7号', 'count', null],
    [0, '0', 'count', null],
    [7, '', 'count', null],
  ] as const)('of %d as “%s”, a %s: %s', (value, published, kind, step) => {
    expect(printedStep({ value, published }, { kind })).toBe(step);
  });
});
