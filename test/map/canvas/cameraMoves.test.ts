import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unprojectFrom } from '../../../src/core/geometry/mercator';
import { moved, placed, wrapped } from '../../../src/map/canvas/cameraMoves';
import { anyPoint, anyView, SIZE, VIEW } from './views';

const within =
  (pixels: number) =>
  ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) =>
    Math.hypot(x - toX, y - toY) < pixels;

describe('moved', () => {
  it('keeps what is under the pointer there, however the map is zoomed and turned about it', () => {
    const change = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        anyView,
        anyPoint,
        change,
        fc.double({ min: -360, max: 360, noNaN: true }),
        (view, around, zoomBy, turnBy) => {
          const position = unprojectFrom(view, SIZE)(around);
          const after = moved(view, SIZE, { around, zoomBy, turnBy });
          return within(0.01)(project(after, SIZE)(position), around);
        },
      ),
    );
  });

  it('draws the ground along by as many pixels as the hand has moved', () => {
    fc.assert(
      fc.property(
        anyView,
        anyPoint,
        fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })),
        (view, [x, y], pan) => {
          const position = unprojectFrom(view, SIZE)([x, y]);
          return within(0.01)(project(moved(view, SIZE, { pan }), SIZE)(position), [x + pan[0], y + pan[1]]);
        },
      ),
    );
  });

  it('zooms and turns about the middle where no point is said', () => {
    expect(moved(VIEW, SIZE, { zoomBy: 1, turnBy: 15 })).toMatchObject({ zoom: 6, bearing: 15 });
    expect(moved(VIEW, SIZE, { zoomBy: 1 }).longitude).toBeCloseTo(VIEW.longitude, 9);
  });
});

describe('placed', () => {
  it('has a position at a point', () => {
    expect(project(placed(VIEW, SIZE, [120, 30], [10, 20]), SIZE)([120, 30])).toEqual([
      expect.closeTo(10, 6),
      expect.closeTo(20, 6),
    ]);
  });
});

describe('wrapped', () => {
  it.each([
    [0, 0],
    [181, -179],
    [-181, 179],
    [540, -180],
    [-90, -90],
  ])('%s° is %s°', (bearing, expected) => {
    expect(wrapped(bearing)).toBe(expected);
  });
});
