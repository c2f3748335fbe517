import { describe, expect, it } from 'vitest';
import { project } from '../../../src/core/geometry/mercator';
import { pictureLayout, snapped, widened } from '../../../src/render/canvas/pictureWindow';
import { FULL_SCALE } from '../../../src/render/style/mapScale';

const VIEW = { longitude: 103.123456, latitude: 31.987, zoom: 5.37, bearing: 0, pitch: 0 };
const sized = (widthPixels: number, heightPixels: number, bearing = 0) => ({
  view: { ...VIEW, bearing },
  size: { widthPixels, heightPixels },
  scale: FULL_SCALE,
});

describe('pictureLayout', () => {
  it.each([
    [320, 320, 0.8],
    [1280, 800, 1],
    [1920, 1080, 2],
    [3840, 2160, 1],
    [7680, 2160, 1],
    [1920, 1080, 4],
  ])('keeps the canvases of %d × %d at %d within what the browser is given', (width, height, ratio) => {
    const layout = pictureLayout(sized(width, height), ratio);
    const pixels = (width + 2 * layout.marginPixels) * (height + 2 * layout.marginPixels) * layout.ratio ** 2;
    const canvases = (layout.hasOther ? 2 : 1) * (layout.keepsBorders ? 4 : 2);
    expect(pixels * canvases).toBeLessThanOrEqual(34e6 * 1.0001);
    expect(layout.ratio).toBeLessThanOrEqual(ratio);
    expect(layout.ratio).toBeGreaterThan(ratio * 0.6);
  });

  it('has a margin and another picture on windows of the usual size', () => {
    expect(pictureLayout(sized(1280, 800), 1)).toEqual({
      ...{ ratio: 1, marginPixels: 96, hasOther: true, keepsBorders: true },
    });
    expect(pictureLayout(sized(1920, 1080), 1).marginPixels).toBe(96);
  });
});

describe('windows on the grid of the device', () => {
  it.each([
    [1, 0],
    [1.25, 0],
    [2, 33],
  ])('see every place whole pixels apart, at a ratio of %d and a bearing of %d', (ratio, bearing) => {
    const window = sized(801, 500, bearing);
    const wide = widened(window, { ratio, marginPixels: 96 });
    const moved = snapped({ ...window, view: { ...window.view, longitude: 104.7, latitude: 31.2 } }, ratio);
    const [x, y] = project(wide.view, wide.size)([104, 36]);
    const [nextX, nextY] = project(moved.view, moved.size)([104, 36]);
    for (const pixels of [(nextX - x) * ratio, (nextY - y) * ratio])
      expect(pixels - Math.round(pixels)).toBeCloseTo(0, 5);
  });

  it('move by less than a pixel', () => {
    const window = sized(801, 500, 12);
    const [x, y] = project(window.view, window.size)([104, 36]);
    const [nextX, nextY] = project(snapped(window, 1).view, window.size)([104, 36]);
    expect(Math.max(Math.abs(nextX - x), Math.abs(nextY - y))).toBeLessThanOrEqual(0.5 + 1e-9);
  });
});
