import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntervals } from '../../../../src/core/overlays/coverage/intervals';
import { whole } from './layouts';

type Piece = readonly [times: number, from: number, to: number];

/** Pieces between 0 and 100. */
function piecesOf(pairs: readonly (readonly [number, number])[]): Piece[] {
  const intervals = createIntervals();
  for (const [from, to] of pairs) intervals.add(from, to);
  const pieces: Piece[] = [];
  intervals.walk(0, 100, (...piece) => pieces.push(piece));
  return pieces;
}

describe('intervals', () => {
  it('are walked in pieces, each with how many hold it', () => {
    expect(
      piecesOf([
        [10, 30],
        [20, 40],
        [40, 50],
      ]),
    ).toEqual([
      [0, 0, 10],
      [1, 10, 20],
      [2, 20, 30],
      [1, 30, 40],
      [1, 40, 50],
      [0, 50, 100],
    ]);
    expect(piecesOf([])).toEqual([[0, 0, 100]]);
    expect(
      piecesOf([
        [0, 100],
        [0, 100],
      ]),
    ).toEqual([[2, 0, 100]]);
  });

  it('are forgotten when cleared', () => {
    const intervals = createIntervals();
    intervals.add(1, 2);
    intervals.clear();
    intervals.walk(0, 3, (...piece) => expect(piece).toEqual([0, 0, 3]));
  });

  it('fill the whole without a gap, each piece counted right, be they few or many', () => {
    const pair = fc.tuple(whole(0, 100), whole(0, 100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
        let reached = 0;
        for (const [times, from, to] of piecesOf(pairs)) {
          expect(from).toBe(reached);
          expect(to).toBeGreaterThan(from);
          expect(times).toBe(pairs.filter(([start, end]) => start <= from && end >= to).length);
          reached = to;
        }
        expect(reached).toBe(100);
      }),
    );
  });
});
