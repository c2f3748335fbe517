import { describe, expect, it } from 'vitest';
import { classifyTheme, methodsFor } from '../../../../src/core/portrayal/portray/classifyTheme';
import type { ClassificationChoice } from '../../../../src/core/record/theme';
import { change, measureOf, rate, themeOf } from '../../record/records';

const classify = (
  values: readonly number[],
  choice: ClassificationChoice | null,
  own: ClassificationChoice = { method: 'quantile', classCount: 2 },
) => classifyTheme(values, themeOf(rate, { classification: own }), rate, choice);

describe('the methods of a measure', () => {
  it('are about zero for changes, in sequence for others, and none for categories', () => {
    const ids = (measure: Parameters<typeof methodsFor>[0]) => methodsFor(measure).map(({ id }) => id);
    expect(ids(change)).toEqual(expect.arrayContaining(['symmetric', 'manual']));
    expect(ids(change)).not.toContain('quantile');
    expect(ids(rate)).toEqual(expect.arrayContaining(['quantile', 'equal-interval', 'natural-breaks', 'manual']));
    expect(ids(rate)).not.toContain('symmetric');
    expect(methodsFor({ kind: 'category', unit: '' })).toEqual([]);
  });
});

describe('classifying a theme', () => {
  it('follows the reader, or else the theme', () => {
    expect(classify([0, 2, 4, 6, 8, 10], { method: 'equal-interval', classCount: 5 })).toEqual({
      classification: { method: 'equal-interval', breaks: [0, 2, 4, 6, 8, 10] },
      notices: [],
    });
    expect(classify([0, 4, 10], null, { method: 'equal-interval', classCount: 2 }).classification?.breaks).toEqual([
      0, 5, 10,
    ]);
  });

  it('asks each choice anew of the same values', () => {
    const values = [0, 2, 4, 6, 8, 10];
    const breaksOf = (classCount: number) =>
      classify(values, { method: 'equal-interval', classCount }).classification?.breaks.length;
    expect([2, 5, 2].map(breaksOf)).toEqual([3, 6, 3]);
  });

  it('tells of a method that the measure has not, and uses the theme’s own', () => {
    expect(classify([1, 2], { method: 'symmetric', classCount: 2 })).toEqual({
      classification: classify([1, 2], null).classification,
      notices: [{ code: 'classification-not-offered', severity: 'warning', values: {} }],
    });
  });

  it('tells of breaks that are none, with what is to be said of the theme’s own', () => {
    const own = { method: 'equal-interval', classCount: 3 } as const;
    const { notices, classification } = classify([5, 5, 5], { method: 'manual', classCount: 2 }, own);
    expect(classification?.breaks).toEqual([5, 5]);
    expect(notices).toEqual([
      { code: 'manual-breaks-invalid', severity: 'warning', values: {} },
      { code: 'fewer-classes', severity: 'info', values: { asked: 3, shown: 1 } },
    ]);
  });

  it('tells of breaks that had to reach further: as far as they do now', () => {
    const choice = { method: 'manual', classCount: 2, breaks: [2, 5, 9] } as const;
    expect(classify([1, 12], choice).notices).toEqual([
      { code: 'manual-breaks-extended', severity: 'info', values: { lower: 1, upper: 12 } },
    ]);
    expect(classify([3, 8], choice).notices).toEqual([]);
  });

  it('tells of fewer classes than asked for, where there are values for more', () => {
    const codes = (values: readonly number[], choice: ClassificationChoice) =>
      classify(values, choice).notices.map(({ code }) => code);
    expect(codes([1, 1, 1], { method: 'quantile', classCount: 3 })).toEqual(['fewer-classes']);
    expect(codes([1, 2, 3], { method: 'quantile', classCount: 3 })).toEqual([]);
    // Of two values nobody expects more; breaks of the reader's are as many as they are.
    expect(codes([1, 1], { method: 'quantile', classCount: 3 })).toEqual([]);
    expect(codes([1, 1, 2], { method: 'manual', classCount: 5, breaks: [0, 1, 2] })).toEqual([]);
    const symmetric = { method: 'symmetric', classCount: 7 } as const;
    const theme = themeOf(change, { classification: symmetric });
    expect(classifyTheme([-1, 0, 1], theme, change, null).notices).toEqual([]);
  });

  it('gives none of no values, nor of categories', () => {
    expect(classify([], { method: 'quantile', classCount: 3 })).toEqual({ classification: null, notices: [] });
    const grade = measureOf('grade', { kind: 'category' });
    expect(classifyTheme([0, 1], themeOf(grade), grade, null)).toEqual({ classification: null, notices: [] });
  });

  it('throws for a theme whose own breaks are none, and names it', () => {
    expect(() => classify([1, 2], null, { method: 'manual', classCount: 2, breaks: [3, 1] })).toThrow(
      'the theme "theme-of-rate" has no usable breaks',
    );
  });
});
