/** How the ground of overlays is made. */
export interface GroundSettings {
  /** Adcodes of the places that overlays stand on: prefectures with all their counties, or a county alone. */
  readonly places: readonly string[];
  /** Positions that a coordinate can take across all places. */
  readonly quantization: number;
  readonly river: RiverSettings;
  /** How far a position of a coastal arc may lie from the outline of the nation, which is drawn more coarsely. */
  readonly coastReachKilometres: number;
  /** Limit of the file, gzip, in bytes. */
  readonly largestGzipBytes: number;
}

/** How a river is put together from pieces of water. */
export interface RiverSettings {
  /** Polygons of more vertices are the sea. */
  readonly mostVertices: number;
  /** How far beyond its two ends the river may wind, in degrees. */
  readonly marginDegrees: number;
  /** How much dearer it is to step onto a lake: reservoirs lie beside the river, and some of its reaches among the lakes. */
  readonly lakeCost: number;
}

export const GROUND_SETTINGS: GroundSettings = {
  places: ['210200', '370103', '370500', '610500'],
  quantization: 500_000,
  river: { mostVertices: 1000, marginDegrees: 0.3, lakeCost: 1.6 },
  coastReachKilometres: 3,
  largestGzipBytes: 24_000,
};
