/** How finely the counties are drawn. */
export interface CountySettings {
  /** Detail finer than this is dropped (weighted Visvalingam, mapshaper's `interval`). */
  readonly intervalMetres: number;
  /** Detached islands below this are left out, unless they are all that a county has. */
  readonly smallestIslandKm2: number;
  /** Positions that a coordinate can take across a province. */
  readonly quantization: number;
  /** Limit of one province's file, brotli, in bytes. */
  readonly largestBrotliBytes: number;
  /** Limit of all provinces' files together, brotli, in bytes. */
  readonly largestTotalBytes: number;
}

/** For zoom 6 to 11, where a pixel is between 1.9 km and 60 m at the latitude of Jinan. */
export const COUNTY_SETTINGS: CountySettings = {
  intervalMetres: 150,
  smallestIslandKm2: 0.1,
  quantization: 30_000,
  largestBrotliBytes: 60_000,
  largestTotalBytes: 300_000,
};
