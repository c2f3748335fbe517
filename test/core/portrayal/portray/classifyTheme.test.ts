import { describe, expect, it } from 'vitest';
import { classifyTheme, methodsFor } from '../../../../src/core/portrayal/portray/classifyTheme';
import type { ClassificationChoice } from '../../../../src/core/record/theme';
import { change, measureOf, rate, themeOf } from '../../record/records';

const classify = (
  values: readonly number[],
  choice: ClassificationChoice | null,
  own: ClassificationChoice = { method: 'quantile', classCount: 2 },
  runs: readonly (readonly [number, number])[] = [],
) => classifyTheme({ values, runs }, themeOf(rate, { classification: own }), rate, choice);

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
    const own = { method: 'equal-interval', classCount: 2 } as const;
    expect(classify([0, 1, 4, 6, 9, 10], null, own).classification?.breaks).toEqual([0, 5, 10]);
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
    const { notices, classification } = classify([5, 5, 5, 5, 5, 5], { method: 'manual', classCount: 2 }, own);
    expect(classification?.breaks).toEqual([5, 5]);
    expect(notices).toEqual([
      { code: 'manual-breaks-invalid', severity: 'warning', values: {} },
      { code: 'fewer-classes', severity: 'info', values: { asked: 3, shown: 1 } },
    ]);
  });

  it('tells of breaks that had to reach further', () => {
    const choice = { method: 'manual', classCount: 2, breaks: [2, 5, 9] } as const;
    expect(classify([1, 12], choice).notices).toEqual([
      { code: 'manual-breaks-extended', severity: 'info', values: {} },
    ]);
    expect(classify([3, 8], choice).notices).toEqual([]);
  });

  it('tells of fewer classes than asked for, where there are values for more', () => {
    const codes = (values: readonly number[], choice: ClassificationChoice) =>
      classify(values, choice).notices.map(({ code }) => code);
    expect(codes([1, 1, 1, 1, 1, 1], { method: 'quantile', classCount: 3 })).toEqual(['fewer-classes']);
    expect(codes([1, 2, 3, 4, 5, 6], { method: 'quantile', classCount: 3 })).toEqual([]);
    // Breaks of the reader's are as many as they are.
    expect(codes([1, 1, 2], { method: 'manual', classCount: 5, breaks: [0, 1, 2] })).toEqual([]);
    const symmetric = { method: 'symmetric', classCount: 7 } as const;
    const theme = themeOf(change, { classification: symmetric });
    expect(classifyTheme({ values: [-1, 0, 1], runs: [] }, theme, change, null).notices).toEqual([]);
  });

  it('gives none of no values, nor of categories', () => {
    expect(classify([], { method: 'quantile', classCount: 3 })).toEqual({ classification: null, notices: [] });
    const grade = measureOf('grade', { kind: 'category' });
    expect(classifyTheme({ values: [0, 1], runs: [] }, themeOf(grade), grade, null)).toEqual({
      classification: null,
      notices: [],
    });
  });

  it('throws for a theme whose own breaks are none, and names it', () => {
    expect(() => classify([1, 2], null, { method: 'manual', classCount: 2, breaks: [3, 1] })).toThrow(
      'the theme "theme-of-rate" has no usable breaks',
    );
  });
});

describe('five values or fewer', () => {
  const few = [3, 8, 9, 20, 41];

  it('have one tint, whatever method was asked for by theme or link', () => {
    for (const method of ['quantile', 'equal-interval', 'natural-breaks', 'standard-deviation']) {
      expect(classify(few, null, { method, classCount: 4 })).toEqual({
        classification: { method, breaks: [3, 41] },
        notices: [],
      });
      expect(classify(few, { method, classCount: 4 })).toEqual({
        classification: { method, breaks: [3, 41] },
        notices: [{ code: 'few-unclassed', severity: 'info', values: {} }],
      });
      expect(classify([...few, 55], { method, classCount: 4 }).classification?.breaks).toHaveLength(5);
    }
  });

  it('keep edges that are not made of them: by hand, and of the fixed scale', () => {
    const choice = { method: 'manual', classCount: 2, breaks: [0, 10, 50] } as const;
    expect(classify(few, choice)).toEqual({ classification: { method: 'manual', breaks: [0, 10, 50] }, notices: [] });
    const fixed = themeOf(change, { classification: { method: 'fixed', classCount: 8 } });
    expect(classifyTheme({ values: [-34.2], runs: [] }, fixed, change, null).classification?.breaks).toEqual([
      -100, -40, -20, -10, 0, 10, 20, 40, 100,
    ]);
  });

  it('are falls and rises alone where they are changes', () => {
    const symmetric = themeOf(change, { classification: { method: 'symmetric', classCount: 6 } });
    const breaksOf = (values: readonly number[]) =>
      classifyTheme({ values, runs: [] }, symmetric, change, null).classification?.breaks;
    expect(breaksOf([-8, 3])).toEqual([-8, 0, 8]);
    expect(breaksOf([-8, 0, 3])).toEqual([-8, 0, 0, 8]);
  });
});

describe('values that a print does not tell apart', () => {
  const values = [0, 2, 4, 6, 8, 10];

  it('move the edges that would part them', () => {
    const choice = { method: 'equal-interval', classCount: 2 } as const;
    expect(classify(values, choice).classification?.breaks).toEqual([0, 5, 10]);
    expect(classify(values, choice, choice, [[2, 6]]).classification?.breaks).toEqual([0, 6, 10]);
    expect(classify(values, choice, choice, [[0, 10]])).toEqual({
      classification: { method: 'equal-interval', breaks: [0, 10] },
      notices: [{ code: 'fewer-classes', severity: 'info', values: { asked: 2, shown: 1 } }],
    });
  });

  it('leave symmetric edges out on both sides, but never zero', () => {
    const changes = [-8, -5, -2, 1, 3.9, 4.1];
    const theme = themeOf(change, { classification: { method: 'symmetric', classCount: 4 } });
    const breaksOf = (runs: readonly (readonly [number, number])[]) =>
      classifyTheme({ values: changes, runs }, theme, change, null).classification?.breaks;
    expect(breaksOf([])).toEqual([-8, -4, 0, 4, 8]);
    expect(breaksOf([[3.9, 4.1]])).toEqual([-8, 0, 8]);
    expect(breaksOf([[-2, 1]])).toEqual([-8, -4, 0, 4, 8]);
  });

  it('are told of where an edge is not made of the values', () => {
    const choice = { method: 'manual', classCount: 2, breaks: [0, 5, 10] } as const;
    expect(classify(values, choice, choice, [[4, 6]])).toEqual({
      classification: { method: 'manual', breaks: [0, 5, 10] },
      notices: [{ code: 'classes-part-alike', severity: 'info', values: {} }],
    });
  });
});
