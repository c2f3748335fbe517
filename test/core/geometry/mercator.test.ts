import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, fitView, mercator, project, unproject } from '../../../src/core/geometry/mercator';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe('mercator', () => {
  it('has the known values of EPSG:3857', () => {
    expect(mercator([0, 0])).toEqual([0.5, 0.5]);
    const [x, y] = mercator([180, 85.0511287798066]);
    expect(x).toBe(1);
    expect(y).toBeCloseTo(0, 12);
  });

  it('is undone by unproject', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [longitudeAgain, latitudeAgain] = unproject(...mercator([lon, lat]));
        expect(longitudeAgain).toBeCloseTo(lon, 9);
        expect(latitudeAgain).toBeCloseTo(lat, 9);
      }),
    );
  });
});

describe('fitView', () => {
  const bounds: fc.Arbitrary<Bounds> = fc
    .tuple(
      longitude,
      latitude,
      fc.double({ min: 0.1, max: 40, noNaN: true }),
      fc.double({ min: 0.1, max: 30, noNaN: true }),
    )
    .map(([west, south, width, height]) => [
      Math.min(west, 140),
      Math.min(south, 50),
      Math.min(west, 140) + width,
      Math.min(south, 50) + height,
    ]);

  it('shows all of the bounds inside the padding, and no closer than allowed', () => {
    fc.assert(
      fc.property(bounds, ([west, south, east, north]) => {
        const size = { widthPixels: 1000, heightPixels: 700 };
        const view = fitView([west, south, east, north], size, { top: 10, right: 20, bottom: 30, left: 300 }, 9);
        expect(view.zoom).toBeLessThanOrEqual(9);
        const toPixels = project(view, size);
        const [left, top] = toPixels([west, north]);
        const [right, bottom] = toPixels([east, south]);
        expect(left).toBeGreaterThanOrEqual(300 - 1e-6);
        expect(top).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(right).toBeLessThanOrEqual(980 + 1e-6);
        expect(bottom).toBeLessThanOrEqual(670 + 1e-6);
      }),
    );
  });

  it('gives a view even for a window without a size', () => {
    const view = fitView(
      [100, 20, 110, 30],
      { widthPixels: 0, heightPixels: 0 },
      { top: 9, right: 9, bottom: 9, left: 9 },
      9,
    );
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
  });
});

describe('project', () => {
  it('turns the map, not the window, with the bearing', () => {
    const view = { longitude: 110, latitude: 0, zoom: 3, bearing: 90, pitch: 0 };
    const [x, y] = project(view, { widthPixels: 200, heightPixels: 200 })([120, 0]);
    // Looking east, what lies east is ahead: above the middle.
    expect(x).toBeCloseTo(100, 6);
    expect(y).toBeLessThan(100);
  });
});
