/** How finely the counties are drawn. */
export interface CountySettings {
  /** Detail finer than this is dropped (weighted Visvalingam, mapshaper's `interval`). */
  readonly intervalMetres: number;
  /** Detached islands below this are left out, unless they are all that a county has. */
  readonly smallestIslandKm2: number;
  /** Positions that a coordinate can take across the file's extent. */
  readonly quantization: number;
  /** Limit of the file, brotli, in bytes. */
  readonly largestBrotliBytes: number;
}

/** For zoom 6 to 11, where a pixel is between 1.9 km and 60 m at the latitude of Jinan. */
export const COUNTY_SETTINGS: CountySettings = {
  intervalMetres: 150,
  smallestIslandKm2: 0.1,
  quantization: 30_000,
  largestBrotliBytes: 90_000,
};

/**
 * For the whole country in one frame: up to zoom 6, beyond which the window holds a few provinces, whose own files are
 * fetched.
 */
export const COUNTY_OVERVIEW: CountySettings = {
  intervalMetres: 1500,
  smallestIslandKm2: 8,
  quantization: 16_000,
  largestBrotliBytes: 350_000,
};
