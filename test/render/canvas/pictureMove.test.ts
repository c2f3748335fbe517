import { describe, expect, it } from 'vitest';
import { project } from '../../../src/core/geometry/mercator';
import type { Position } from '../../../src/core/geometry/position';
import { pictureMove } from '../../../src/render/canvas/pictureMove';

const SIZE = { widthPixels: 800, heightPixels: 500 };
const VIEW = { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 };
const PLACES: readonly Position[] = [
  [100, 30],
  [121.5, 53],
  [88, 18],
];

describe('pictureMove', () => {
  it.each([
    ['panned', { longitude: 105.5, latitude: 33 }],
    ['zoomed', { zoom: 6.3 }],
    ['turned', { bearing: 40 }],
    ['all of it', { longitude: 99, latitude: 28, zoom: 3.7, bearing: -75 }],
  ])('brings every place where a camera that is %s sees it', (_, change) => {
    const now = { view: { ...VIEW, ...change }, size: { widthPixels: 820, heightPixels: 470 } };
    const [a, b, c, d, e, f] = pictureMove({ view: VIEW, size: SIZE }, now);
    for (const place of PLACES) {
      const [x, y] = project(VIEW, SIZE)(place);
      const [wantedX, wantedY] = project(now.view, now.size)(place);
      expect(a * x + c * y + e).toBeCloseTo(wantedX, 6);
      expect(b * x + d * y + f).toBeCloseTo(wantedY, 6);
    }
  });
});
