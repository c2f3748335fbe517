import { describe, expect, it } from 'vitest';
import { areaClasses, NO_CLASSES } from '../../../../src/core/portrayal/portray/areaClasses';
import { classColours } from '../../../../src/core/portrayal/portray/classColours';
import { divergingColours, rampColours } from '../../../../src/core/portrayal/ramp';
import { rate } from '../../record/records';

describe('the colours of classes', () => {
  it('are as many as the classes of a sequence', () => {
    expect(classColours([0, 1, 2, 3], 'blues', 'day')).toEqual(rampColours('blues', 3, 'day'));
    expect(classColours([-4, -3], 'teals', 'night')).toEqual(rampColours('teals', 1, 'night'));
  });

  it.each([
    [[-30, -15, 0, 15, 30], { falls: 2, zeros: 0, rises: 2 }],
    [[-20, -10, -5], { falls: 2, zeros: 0, rises: 0 }],
    [[5, 10, 20], { falls: 0, zeros: 0, rises: 2 }],
    [[-10, 0], { falls: 1, zeros: 0, rises: 0 }],
    [[0, 10], { falls: 0, zeros: 0, rises: 1 }],
    [[0, 0], { falls: 0, zeros: 1, rises: 0 }],
    [[-10, 0, 0, 10], { falls: 1, zeros: 1, rises: 1 }],
    [[-10, -2, 3, 10, 20], { falls: 1, zeros: 1, rises: 2 }],
  ])('of changes with breaks %j keep falls, neither and rises apart', (breaks, sides) => {
    expect(classColours(breaks, 'blue-orange', 'day')).toEqual(divergingColours('blue-orange', sides, 'day'));
  });
});

describe('the classes of areas', () => {
  it('are those of the classification, each with its edges and its colour', () => {
    const classification = { method: 'quantile', breaks: [0, 5, 20] } as const;
    const { edges, colours, indexOf } = areaClasses(classification, { ramp: 'blues' }, rate, 'day');
    expect(edges).toEqual([
      { lower: 0, upper: 5 },
      { lower: 5, upper: 20 },
    ]);
    expect(colours).toEqual(rampColours('blues', 2, 'day'));
    expect([0, 5, 5.1, 20].map(indexOf)).toEqual([0, 0, 1, 1]);
  });

  it('are none without a classification: no value is in one', () => {
    expect(areaClasses(null, { ramp: 'blues' }, rate, 'day')).toBe(NO_CLASSES);
    expect(NO_CLASSES).toMatchObject({ colours: [], edges: [] });
    expect(NO_CLASSES.indexOf(3)).toBe(-1);
  });
});
