/** How a finished edition differs from the next one. */
export interface EditionSettings {
  readonly name: 'overview' | 'detail';
  /** Detail finer than this is dropped (weighted Visvalingam, mapshaper's `interval`). */
  readonly intervalMetres: number;
  /** Detached islands below this are left out, unless divisions.csv keeps them or they are all that an area has. */
  readonly smallestIslandKm2: number;
  /** Positions that a coordinate can take across the whole extent. */
  readonly quantization: number;
  /** Limit of the file, brotli, in bytes. */
  readonly largestBrotliBytes: number;
}

/**
 * The overview is on the way to the first picture: in a window of 1040 × 750 pixels the country is drawn at about 7 km
 * a pixel, so that anything finer than half of it is waste. The detail edition serves provinces and cities.
 */
export const EDITIONS: readonly EditionSettings[] = [
  {
    name: 'overview',
    intervalMetres: 4500,
    smallestIslandKm2: 60,
    quantization: 4000,
    largestBrotliBytes: 45_000,
  },
  {
    name: 'detail',
    intervalMetres: 600,
    smallestIslandKm2: 1.5,
    quantization: 60_000,
    largestBrotliBytes: 200_000,
  },
];
