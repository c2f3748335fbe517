import fc from 'fast-check';
import type { Size } from '../../../src/core/geometry/mercator';
import type { View } from '../../../src/core/geometry/view';

export const SIZE: Size = { widthPixels: 1000, heightPixels: 640 };

export const VIEW: View = { longitude: 110, latitude: 34, zoom: 5, bearing: 0, pitch: 0 };

/** Cameras over the country and beyond, near and far. */
export const anyView = fc.record<View>({
  longitude: fc.double({ min: 40, max: 170, noNaN: true }),
  latitude: fc.double({ min: -30, max: 75, noNaN: true }),
  zoom: fc.double({ min: 0, max: 14, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});

export const anyPoint = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 640 }));
