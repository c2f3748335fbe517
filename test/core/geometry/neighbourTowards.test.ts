import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Heading,
  nearestTo,
  neighbourTowards,
  type WindowPoint,
} from '../../../src/core/geometry/neighbourTowards';

const HEADINGS: readonly Heading[] = ['left', 'right', 'up', 'down'];
const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

/** Turned, so that hardly any two are equally near: where they are, only one of them is a neighbour. */
const points = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), {
    minLength: 2,
    maxLength: 60,
    selector: String,
  })
  .map((list) => list.map(([x, y]): WindowPoint => [x * 0.8391 - y * 0.5439, x * 0.5439 + y * 0.8391]));

/** All that arrows reach from a point. */
function reached(list: readonly WindowPoint[], from: number): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const index of seen)
    for (const heading of HEADINGS) {
      const next = neighbourTowards(list, index, heading);
      if (next !== null) seen.add(next);
    }
  return seen;
}

describe('neighbourTowards', () => {
  const grid: readonly WindowPoint[] = [0, 10, 20].flatMap((y) => [0, 10, 20].map((x): WindowPoint => [x, y]));

  it.each([
    ['left', 3],
    ['right', 5],
    ['up', 1],
    ['down', 7],
  ] as const)('goes %s in a grid, and back', (heading, index) => {
    expect(neighbourTowards(grid, 4, heading)).toBe(index);
    expect(neighbourTowards(grid, index, OPPOSITE[heading])).toBe(4);
  });

  it('prefers what lies straight ahead to what is a little nearer aside', () => {
    const list: readonly WindowPoint[] = [
      [0, 0],
      [10, 0],
      [7, 6],
    ];
    expect(neighbourTowards(list, 0, 'right')).toBe(1);
  });

  it('stops only where it is meant to', () => {
    expect(neighbourTowards(grid, 3, 'right', (index) => index === 5)).toBe(5);
    expect(neighbourTowards(grid, 3, 'right', (index) => index === 6)).toBeNull();
  });

  it('knows of nothing beyond the edge, and from no point at all', () => {
    expect(neighbourTowards(grid, 2, 'right')).toBeNull();
    expect(neighbourTowards([], 0, 'right')).toBeNull();
  });

  it('reaches every point from every other', () => {
    fc.assert(fc.property(points, fc.nat(), (list, from) => reached(list, from % list.length).size === list.length));
  });

  it('goes the way it is told, and comes back wherever nothing lies nearer on the way', () => {
    fc.assert(
      fc.property(points, fc.nat(), fc.constantFrom(...HEADINGS), (list, seed, heading) => {
        const from = seed % list.length;
        const to = neighbourTowards(list, from, heading);
        if (to === null) return;
        const [[x, y], [toX, toY]] = [list[from]!, list[to]!];
        expect({ left: x - toX, right: toX - x, up: y - toY, down: toY - y }[heading]).toBeGreaterThan(0);
        const steps = (index: number) => Math.abs(list[index]![0] - toX) + Math.abs(list[index]![1] - toY);
        const back = neighbourTowards(list, to, OPPOSITE[heading])!;
        expect(steps(back)).toBeLessThanOrEqual(steps(from));
      }),
    );
  });

  it('is found among 2,900 areas in far less than a frame', () => {
    const many = Array.from({ length: 2900 }, (_, index): WindowPoint => [(index * 761) % 1999, (index * 359) % 1201]);
    const begun = performance.now();
    for (let index = 0; index < 100; index += 1) neighbourTowards(many, index, 'right');
    expect((performance.now() - begun) / 100).toBeLessThan(8);
  });
});

describe('nearestTo', () => {
  const list: readonly WindowPoint[] = [
    [0, 0],
    [5, 5],
    [6, 6],
  ];
  it('finds the nearest that is meant', () => {
    expect(nearestTo(list, [6, 5], () => true)).toBe(1);
    expect(nearestTo(list, [6, 5], (index) => index !== 1)).toBe(2);
    expect(nearestTo(list, [6, 5], () => false)).toBeNull();
  });
});
