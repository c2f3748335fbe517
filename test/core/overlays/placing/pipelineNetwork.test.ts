import { length, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/geometry/position';
import { pipelineNetwork } from '../../../../src/core/overlays/placing/pipelineNetwork';
import { between } from '../coverage/layouts';
import { kmBetween, positionsOf } from '../measures';
import { groundOfSeats } from './smallGround';

const SEATS: readonly Position[] = [
  [118, 37],
  [118.5, 37],
  [118.5, 37.4],
  [119, 37.2],
];
const GROUND = groundOfSeats(SEATS);

/** The shortest tree that joins all seats (Prim 1957), in km. */
function treeKm(seats: readonly Position[]): number {
  const [first, ...rest] = seats;
  const joined = first === undefined ? [] : [first];
  let km = 0;
  while (rest.length > 0) {
    const options = rest.map((seat) => Math.min(...joined.map((other) => kmBetween(seat, other))));
    const least = Math.min(...options);
    km += least;
    joined.push(...rest.splice(options.indexOf(least), 1));
  }
  return km;
}

const drawnKm = (lines: readonly Float64Array[]) =>
  lines.reduce((sum, line) => sum + length(lineString(positionsOf(line).map((position) => [...position]))), 0);

describe('pipelineNetwork', () => {
  it('is as long as asked, whatever is longer than the shortest tree', () => {
    const tree = treeKm(SEATS);
    fc.assert(
      fc.property(between(1.005, 8), (times) => {
        expect(Math.abs(drawnKm(pipelineNetwork(GROUND, times * tree)) / (times * tree) - 1)).toBeLessThan(0.001);
      }),
      { numRuns: 40 },
    );
  });

  it('throws below the length of the tree', () => {
    const tree = treeKm(SEATS);
    fc.assert(
      fc.property(between(0, 0.995), (times) => {
        expect(() => pipelineNetwork(GROUND, times * tree)).toThrow(RangeError);
      }),
      { numRuns: 20 },
    );
  });

  it('begins with the tree, and takes further links as the length allows', () => {
    const tree = treeKm(SEATS);
    expect(pipelineNetwork(GROUND, 1.02 * tree)).toHaveLength(SEATS.length - 1);
    expect(pipelineNetwork(GROUND, 8 * tree), 'every pair').toHaveLength(6);
  });

  it('joins any seats', () => {
    const seat: fc.Arbitrary<Position> = fc.tuple(between(117, 119), between(36, 38));
    fc.assert(
      fc.property(fc.array(seat, { minLength: 2, maxLength: 7 }), between(1.05, 4), (seats, times) => {
        const km = times * treeKm(seats);
        fc.pre(km > 10);
        const lines = pipelineNetwork(groundOfSeats(seats), km);
        expect(Math.abs(drawnKm(lines) / km - 1)).toBeLessThan(0.001);
        for (const end of seats)
          expect(
            lines.some((line) =>
              [positionsOf(line)[0], positionsOf(line).at(-1)].some((p) => kmBetween(p!, end) < 1e-3),
            ),
          ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('swings to both sides of a link, and meets it in the middle', () => {
    const [line] = pipelineNetwork(groundOfSeats([SEATS[0]!, SEATS[1]!]), 1.2 * kmBetween(SEATS[0]!, SEATS[1]!));
    const north = positionsOf(line!).map(([, y]) => y - 37);
    expect(north[0]).toBe(0);
    expect(north[8]).toBeCloseTo(0, 6);
    expect(north.at(-1)).toBe(0);
    expect(Math.max(...north)).toBeCloseTo(-Math.min(...north), 5);
    expect(Math.max(...north)).toBeGreaterThan(0.01);
  });

  it.each<[string, readonly Position[]]>([
    ['one seat', [[118, 37]]],
    [
      'two in one place',
      [
        [118, 37],
        [118, 37],
      ],
    ],
  ])('throws, and does not search for ever, where there is nothing to join: %s', (_, seats) => {
    expect(() => pipelineNetwork(groundOfSeats(seats), 100)).toThrow(RangeError);
  });
});
