import { describe, expect, it } from 'vitest';
import { createBoundary, sweptTo, windingAround } from '../../../../src/core/overlays/coverage/boundary';
import { boxRing } from './layouts';

const OUTER = boxRing(10, 20, 20, 30);
const HOLE = boxRing(12, 22, 15, 26);

describe('createBoundary', () => {
  it('measures polygons less their holes, whichever way the rings run', () => {
    for (const outer of [OUTER, OUTER.toReversed()])
      for (const hole of [HOLE, HOLE.toReversed()])
        expect(createBoundary([[outer, hole], [boxRing(0, 0, 2, 2)]]).areaSquareMetres).toBeCloseTo(92, 12);
  });

  it('is empty of no polygon', () => {
    expect(createBoundary([]).areaSquareMetres).toBe(0);
  });

  it('winds once around what lies inside', () => {
    const boundary = createBoundary([[OUTER.toReversed(), HOLE]]);
    const around = (x: number, y: number) => windingAround(boundary, x - boundary.origin[0], y - boundary.origin[1]);
    expect(around(11, 21)).toBe(1);
    expect(around(13, 24)).toBe(0);
    expect(around(9, 24)).toBe(0);
    expect(around(19, 22)).toBe(1);
  });

  it('winds once around what lies level with a corner', () => {
    const diamond = [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ];
    const boundary = createBoundary([[diamond]]);
    const level = [-2, -0.5, 0.5, 2];
    expect(level.map((x) => windingAround(boundary, x, 0))).toEqual([0, 1, 1, 0]);
    expect(level.map((x) => windingAround(boundary, x, 1))).toEqual([0, 0, 0, 0]);
    expect(level.map((x) => windingAround(boundary, x, -1))).toEqual([0, 0, 0, 0]);
  });

  it('sweeps its area along its places', () => {
    const boundary = createBoundary([[OUTER], [boxRing(0, 0, 2, 2)]]);
    expect(sweptTo(boundary, 0)).toBe(0);
    expect(sweptTo(boundary, 4)).toBeCloseTo(100, 12);
    expect(sweptTo(boundary, 4.5)).toBe(sweptTo(boundary, 4));
    expect(sweptTo(boundary, 9)).toBeCloseTo(104, 12);
  });

  it('names a ring that is open and a coordinate that is no number', () => {
    expect(() => createBoundary([[OUTER.slice(0, 4)]])).toThrow(
      new RangeError('createBoundary: a ring begins at 10,20 and ends at 10,30'),
    );
    expect(() =>
      createBoundary([
        [
          [
            [0, 0],
            [1, Number.NaN],
            [1, 1],
            [0, 0],
          ],
        ],
      ]),
    ).toThrow('1,NaN is no position');
  });
});
