/** [longitude, latitude] in degrees, WGS-84. */
export type Position = readonly [longitude: number, latitude: number];
