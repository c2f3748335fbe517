import { describe, expect, it } from 'vitest';
import { type LegendKey, legendKey } from '../../../../src/core/portrayal/legend/legendKey';
import { namedFigures } from '../../../../src/core/portrayal/legend/namedFigures';
import type { Legend, LegendClass, PortrayedArea, Rgb } from '../../../../src/core/portrayal/portrayal';
import { cases, change, measureOf, rate } from '../../record/records';

const [PALE, DEEP]: Rgb[] = [
  [200, 210, 220],
  [20, 40, 60],
];

interface Shown {
  readonly values: readonly (number | null)[];
  readonly breaks?: readonly number[];
  readonly legend?: Partial<Legend>;
}

/** Of a portrayal only what a key is made of; areas have the first colour below the second break, else the second. */
function keyOf({ values, breaks = [], legend = {} }: Shown): LegendKey {
  const classes = breaks.slice(1).map((upper, index): LegendClass => {
    const lower = breaks[index]!;
    const count = values.filter((value) => value !== null && value > lower && value <= upper).length;
    return { lower, upper, colour: index === 0 ? PALE! : DEEP!, count };
  });
  const areas = values.map(
    (value, index): PortrayedArea => ({
      adcode: `${100000 + index}`,
      value,
      observation: null,
      unread: null,
      classIndex: -1,
      fill: value === null ? null : value <= (breaks[1] ?? Number.POSITIVE_INFINITY) ? PALE! : DEEP!,
      isGap: false,
      radiusPixels: 0,
    }),
  );
  const whole = { measure: rate, classes, symbols: [], symbolColour: DEEP, ...legend } as unknown as Legend;
  return legendKey({ areas, legend: whole });
}

function formOf<Form extends LegendKey['form']>(key: LegendKey, form: Form): LegendKey & { readonly form: Form } {
  if (key.form !== form) throw new Error(`the key is ${key.form}`);
  return key as LegendKey & { readonly form: Form };
}

describe('legendKey', () => {
  it('is a ramp with a tick at each break and a dot at the place of each figure', () => {
    const key = formOf(keyOf({ values: [1, 4, 2, null, 8, 6, 10], breaks: [0, 4, 10] }), 'ramp');
    expect(key.bands.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.4, 3],
      [0.4, 1, 3],
    ]);
    expect(key.ticks).toEqual([{ classIndex: 1, share: 0.4 }]);
    expect(key.figures.map(({ value, share }) => [value, share])).toEqual([
      [1, 0.1],
      [2, 0.2],
      [4, 0.4],
      [6, 0.6],
      [8, 0.8],
      [10, 1],
    ]);
  });

  it('writes few figures, the highest first, and invents no classes', () => {
    const key = formOf(keyOf({ values: [3, null, 9, 5], breaks: [3, 9] }), 'values');
    expect(key.figures.map(({ value }) => value)).toEqual([9, 5, 3]);
    expect(key.tint).toEqual(PALE);
  });

  it('is one stretch of ramp where many are in no classes', () => {
    expect(formOf(keyOf({ values: [1, 2, 3, 4, 5, 6] }), 'ramp').bands).toMatchObject([
      { lower: 1, upper: 6, from: 0, to: 1, colour: PALE, count: 6 },
    ]);
  });

  it('keeps classes that are there for few figures too: fixed, by hand, of other periods', () => {
    expect(keyOf({ values: [-34], breaks: [-40, 0, 40], legend: { measure: change } }).form).toBe('ramp');
    expect(keyOf({ values: [3, 9], breaks: [3, 5, 9] }).form).toBe('ramp');
    expect(keyOf({ values: [3, 9], breaks: [0, 5, 20] }).form).toBe('ramp');
  });

  it('has one tick for an exact zero among changes', () => {
    const breaks = [-10, 0, 0, 10];
    const key = formOf(keyOf({ values: [-5, 0, 5], breaks, legend: { measure: change } }), 'ramp');
    expect(key.ticks).toEqual([{ classIndex: 1, share: expect.closeTo(0.5, 6) }]);
  });

  it('lays the figures of circles along a line from zero', () => {
    const symbols = [{ value: 100, radiusPixels: 30 }];
    const key = formOf(keyOf({ values: [0, 50, 200], legend: { measure: cases, symbols } }), 'circles');
    expect(key.figures.map(({ share }) => share)).toEqual([0, 0.25, 1]);
  });

  it('has chips for the categories that areas have', () => {
    const names = ['低', '中', '高'];
    const measure = measureOf('risk', { kind: 'category', categories: { names, isOrdered: true } });
    const classes = names.map((_, index) => ({ lower: index, upper: index, colour: PALE!, count: index }));
    const key = formOf(keyOf({ values: [1, 2, 2], legend: { measure, classes } }), 'chips');
    expect(key.chips.map(({ lower }) => lower)).toEqual([2, 1]);
  });

  it('is nothing without a value', () => {
    expect(keyOf({ values: [null, null] }).form).toBe('none');
  });
});

describe('namedFigures', () => {
  const { figures } = formOf(keyOf({ values: [1, 2, 3, 4, 5, 6, 7], breaks: [0, 4, 7] }), 'ramp');
  const named = (marked: readonly string[], of = figures) => namedFigures(of, marked).map(({ value }) => value);

  it('are the ends, and all where they are few', () => {
    expect(named([])).toEqual([7, 1]);
    expect(named([], figures.slice(0, 4))).toEqual([4, 1, 2, 3]);
    expect(named([], figures.slice(0, 1))).toEqual([1]);
    expect(named([], [])).toEqual([]);
  });

  it('are those that are marked, in their order, as far as they have a value', () => {
    expect(named(['100004', '999999', '100002'])).toEqual([5, 3]);
    expect(named(['999999'])).toEqual([7, 1]);
  });
});
