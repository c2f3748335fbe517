import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/core/geometry/mercator';
import { allowedZoom, leastZoom, withinLimits } from '../../../src/map/canvas/withinLimits';
import { EXTENT } from '../../../src/state/camera';
import { anyView, SIZE, VIEW } from './views';

const [WEST, SOUTH, EAST, NORTH] = EXTENT;

describe('withinLimits', () => {
  it('looks at nothing outside of the extent, and never from closer than zoom 12', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const limited = { ...withinLimits(view, SIZE), bearing: 0 };
        const toPixels = project(limited, SIZE);
        const [[left, top], [right, bottom]] = [toPixels([WEST, NORTH]), toPixels([EAST, SOUTH])];
        const slack = 1e-3;
        return (
          limited.zoom <= 12 &&
          left <= slack &&
          top <= slack &&
          right >= SIZE.widthPixels - slack &&
          bottom >= SIZE.heightPixels - slack
        );
      }),
    );
  });

  it('leaves alone what is allowed', () => {
    expect(withinLimits(VIEW, SIZE)).toBe(VIEW);
  });

  it('is far enough away for the extent to fill the window from edge to edge', () => {
    const zoom = leastZoom(SIZE);
    const toPixels = project({ ...VIEW, zoom }, SIZE);
    expect(toPixels([EAST, 0])[0] - toPixels([WEST, 0])[0]).toBeCloseTo(SIZE.widthPixels, 6);
    expect(allowedZoom(0, SIZE)).toBe(zoom);
    expect(allowedZoom(30, SIZE)).toBe(12);
  });
});
