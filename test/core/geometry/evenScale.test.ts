import { describe, expect, it } from 'vitest';
import { evenScale } from '../../../src/core/geometry/evenScale';
import { metresPerPixel } from '../../../src/core/geometry/mercator';
import { NATIONAL_ALBERS } from '../../../src/core/geometry/nationalProjection';

const SIZE = { widthPixels: 1000, heightPixels: 640 };
const VIEW = { longitude: 118, latitude: 37, zoom: 6, bearing: 0, pitch: 0 };

describe('evenScale', () => {
  it('is that of the middle where it holds all over the window', () => {
    expect(evenScale(VIEW, SIZE)).toBeCloseTo(metresPerPixel(37, 6), 9);
    expect(evenScale({ ...VIEW, bearing: 40 }, SIZE)).toBeCloseTo(metresPerPixel(37, 6), 9);
  });

  it('is none where it is off by more than a tenth, as across a continent', () => {
    expect(evenScale({ ...VIEW, zoom: 3 }, SIZE)).toBeNull();
  });

  it('holds on an equal-area map of the country', () => {
    expect(evenScale({ ...VIEW, zoom: 3, projection: NATIONAL_ALBERS }, SIZE)).toBeCloseTo(metresPerPixel(36, 3), 6);
  });
});
