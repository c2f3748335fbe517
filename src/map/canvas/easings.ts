import unitBezier from '@mapbox/unitbezier';

/** The share of the way at a share of the time, both 0 to 1. */
export type Easing = (share: number) => number;

/** As MapLibre's: of flights, of what goes on after a hand has let go, of keys. */
export const EASE: Easing = unitBezier(0.25, 0.1, 0.25, 1);
export const GLIDE: Easing = unitBezier(0, 0, 0.3, 1);
export const SLOW_DOWN: Easing = (share) => share * (2 - share);
