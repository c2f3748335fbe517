import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Piece, shareOut } from '../../../scripts/geodata/counties/shareOut';

/** Arcs are straight lines on the equator, so many degrees long; where they lie matters for the nearest only. */
const arc = (length: number, west = 0): Position[] => [
  [west, 0],
  [west + length, 0],
];

const firm = (county: string, ...arcs: number[]): Piece => ({
  prefecture: `${county.slice(0, 4)}00`,
  arcs,
  firm: county,
  fallback: county,
});
const open = (fallback: string | null, ...arcs: number[]): Piece => ({
  prefecture: '370100',
  arcs,
  firm: null,
  fallback,
});

describe('shareOut', () => {
  it('gives a piece to the county with the longest border, all borders with it together', () => {
    const arcs = [arc(2), arc(3), arc(2)];
    const pieces = [firm('370102', 0, 2), firm('370103', 1), open(null, ~0, ~1, ~2)];
    expect(shareOut(pieces, arcs)).toEqual(['370102', '370103', '370102']);
  });

  it('counts all pieces of a county together', () => {
    const arcs = [arc(2), arc(3), arc(2)];
    const pieces = [firm('370102', 0), firm('370103', 1), firm('370102', 2), open(null, ~0, ~1, ~2)];
    expect(shareOut(pieces, arcs)[3]).toBe('370102');
  });

  it('never gives one to another prefecture, however long the border', () => {
    const arcs = [arc(9), arc(1)];
    const pieces = [firm('370502', 0), firm('370102', 1), open(null, ~0, ~1)];
    expect(shareOut(pieces, arcs)[2]).toBe('370102');
  });

  it('reaches a piece by way of another one', () => {
    const arcs = [arc(1), arc(1), arc(9, 50)];
    const pieces = [firm('370102', 0), open(null, ~0, 1), open(null, ~1), firm('370103', 2)];
    expect(shareOut(pieces, arcs)).toEqual(['370102', '370102', '370102', '370103']);
  });

  it('leaves an island with the county that it is drawn in, and what borders on the island too', () => {
    const arcs = [arc(1), arc(1, 5), arc(1, 5)];
    const pieces = [firm('370102', 0), firm('370103', 1), open('370102', 2), open(null, ~2)];
    expect(shareOut(pieces, arcs).slice(2)).toEqual(['370102', '370102']);
  });

  it('gives an island that no county is drawn on to the nearest, measured on the ground', () => {
    const at = (longitude: number, latitude: number): Position[] => [
      [longitude, latitude],
      [longitude, latitude + 0.01],
    ];
    // A degree of longitude at 60° is half as long as one of latitude.
    const arcs = [at(1.5, 60), at(0, 61), at(0, 60)];
    const pieces = [firm('370102', 0), firm('370103', 1), open(null, 2)];
    expect(shareOut(pieces, arcs)[2]).toBe('370102');
  });

  it('throws where a prefecture has no county at all', () => {
    expect(() => shareOut([firm('370502', 0), open(null, 1)], [arc(1), arc(1)])).toThrow('370100');
  });

  it('does not depend on the order of the pieces', () => {
    const arcs = [arc(2), arc(3), arc(1), arc(4), arc(1)];
    const pieces = [
      firm('370102', 0, 4),
      firm('370103', 1),
      open(null, ~0, ~1, 2),
      open(null, ~2, 3),
      open('370102', ~3, ~4),
    ];
    const expected = shareOut(pieces, arcs);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const shuffled = shareOut(
          order.map((index) => pieces[index] as Piece),
          arcs,
        );
        expect(shuffled).toEqual(order.map((index) => expected[index]));
      }),
    );
  });
});
