import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../../src/core/portrayal/classify/classify';
import { classOf } from '../../../../../src/core/portrayal/classify/classOf';
import { fixed } from '../../../../../src/core/portrayal/classify/methods/fixed';
import { classColours } from '../../../../../src/core/portrayal/portray/classColours';

const choice = { method: fixed.id, classCount: 8 };

function breaksOf(...values: number[]): readonly number[] {
  const classified = classify(values, choice);
  if (!classified.ok) throw new Error(classified.reason);
  return classified.classification.breaks;
}

/** The colour that a change has on a map of these changes. */
function colourOf(value: number, ...others: number[]) {
  const breaks = breaksOf(value, ...others);
  return classColours(breaks, 'blue-orange', 'day')[classOf(breaks, value)];
}

describe('the fixed scale of changes', () => {
  it('has edges at 10, 20 and 40 on both sides of zero, whatever the values', () => {
    expect(breaksOf(-34.2, -31.4)).toEqual([-100, -40, -20, -10, 0, 10, 20, 40, 100]);
    expect(breaksOf(3)).toEqual(breaksOf(-39.36, 12, 99));
  });

  it('reaches as far as the largest change, and has a class for zero alone where there is one', () => {
    expect(breaksOf(-5, 250)).toEqual([-250, -40, -20, -10, 0, 10, 20, 40, 250]);
    expect(breaksOf(-5, 0, 4)).toEqual([-100, -40, -20, -10, 0, 0, 10, 20, 40, 100]);
  });

  it('gives a change the same colour beside any others, and a small one never that of a large one', () => {
    const changes = fc.double({ min: -300, max: 300, noNaN: true }).filter((value) => value !== 0);
    fc.assert(
      fc.property(changes, fc.array(changes, { maxLength: 6 }), (value, others) => {
        expect(colourOf(value, ...others)).toEqual(colourOf(value));
      }),
    );
    expect(colourOf(-10)).not.toEqual(colourOf(-34));
    expect(new Set([-5, -15, -30, -60, 5, 15, 30, 60].map((value) => String(colourOf(value)))).size).toBe(8);
  });

  it('leaves the extreme tone to changes beyond 40 %', () => {
    expect(colourOf(-34.2)).not.toEqual(colourOf(-41));
    expect(colourOf(-99)).toEqual(colourOf(-41));
  });
});
