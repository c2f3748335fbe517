import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScale } from '../../../../src/core/portrayal/legend/bandScale';
import { dotStacks } from '../../../../src/core/portrayal/legend/dotStacks';
import { placeNames, standingLabels } from '../../../../src/core/portrayal/legend/placeLabels';

const classesOf = (breaks: readonly number[]) =>
  breaks.slice(1).map((upper, index) => ({ lower: breaks[index]!, upper }));

describe('bandScale', () => {
  it('lays classes as long as they are wide', () => {
    const { bands, isLinear, shareOf } = bandScale(classesOf([0, 10, 40]));
    expect(isLinear).toBe(true);
    expect(bands).toEqual([
      { from: 0, to: 0.25 },
      { from: 0.25, to: 1 },
    ]);
    expect([0, 5, 10, 25, 40].map(shareOf)).toEqual([0, 0.125, 0.25, 0.625, 1]);
  });

  it('lays them all of one length where one could not be seen, and values evenly within each', () => {
    const { isLinear, shareOf } = bandScale(classesOf([0, 1, 2, 1000, 100_000]));
    expect(isLinear).toBe(false);
    expect([0.5, 1, 2, 501, 1000].map(shareOf)).toEqual([0.125, 0.25, 0.5, 0.625, 0.75]);
  });

  it('gives an exact zero among changes a place of its own', () => {
    const { bands, shareOf } = bandScale(classesOf([-10, 0, 0, 10]));
    expect(bands[1]!.to - bands[1]!.from).toBeGreaterThan(0.03);
    expect(shareOf(0)).toBeCloseTo(0.5, 6);
    expect(shareOf(-0.001)).toBeLessThan(bands[1]!.from);
    expect(shareOf(0.001)).toBeGreaterThan(bands[1]!.to);
  });

  it('puts a single value into the middle of its own class', () => {
    expect(bandScale([{ lower: 5, upper: 5 }]).shareOf(5)).toBe(0.5);
  });

  it('keeps the order of any values, between 0 and 1, and no farther apart numbers than there are', () => {
    const ascending = fc
      .uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 8 })
      .map((values) => values.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ascending, (breaks) => {
        const { bands, shareOf } = bandScale(classesOf(breaks));
        const shares = breaks.map(shareOf);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(Math.max(0, shares[index - 1] ?? 0));
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(bands.at(-1)!.to).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('dotStacks', () => {
  it('leaves dots that stand alone at their place, and stacks those in each other’s way', () => {
    expect(dotStacks([0.02, 0.5, 0.52, 0.55, 1], 10)).toEqual({
      shares: [0.02, 0.55, 0.55, 0.55, 1],
      ranks: [0, 0, 1, 2, 0],
      highest: 3,
    });
    expect(dotStacks([], 10).highest).toBe(0);
  });
});

describe('standingLabels', () => {
  it('are those that have room at their ticks', () => {
    const labels = [0.1, 0.5, 0.65, 0.9, 0.01, 0.3].map((share) => ({ share, width: 0.15 }));
    expect(standingLabels(labels, 0.02)).toEqual([true, true, false, true, false, true]);
  });
});

describe('placeNames', () => {
  const fromOf = (names: Parameters<typeof placeNames>[0]) => placeNames(names, 0.05).map((name) => name?.from ?? null);

  it('stands names at their places, within the line', () => {
    const names = [0.5, 0, 1].map((share) => ({ share, widths: [0.2] }));
    expect(fromOf(names)).toEqual([0.4, 0, 0.8].map((from) => expect.closeTo(from, 9)));
  });

  it('moves those that are near aside, both alike, and keeps their order', () => {
    const near = [0.52, 0.48].map((share) => ({ share, widths: [0.2] }));
    expect(fromOf(near)).toEqual([expect.closeTo(0.525, 9), expect.closeTo(0.275, 9)]);
    const atEnd = [0.02, 0.01].map((share) => ({ share, widths: [0.2] }));
    expect(fromOf(atEnd)).toEqual([expect.closeTo(0.25, 9), 0]);
  });

  it('says less where there is less room, and nothing where there is none', () => {
    const names = [
      { share: 0.2, widths: [0.5] },
      { share: 0.8, widths: [0.6, 0.3] },
      { share: 0.5, widths: [0.4, 0.2] },
    ];
    expect(placeNames(names, 0.05).map((name) => name?.choice)).toEqual([0, 1, undefined]);
  });

  it('lets no names overlap or leave the line', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const width = fc.double({ min: 0.05, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ share, widths: fc.array(width, { minLength: 1, maxLength: 2 }) })), (names) => {
        const stretches = placeNames(names, 0.02)
          .flatMap((name, index) =>
            name === null ? [] : [[name.from, name.from + names[index]!.widths[name.choice]!] as const],
          )
          .sort(([a], [b]) => a - b);
        for (const [index, [from, to]] of stretches.entries()) {
          expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : stretches[index - 1]![1] + 0.02 - 1e-9);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
