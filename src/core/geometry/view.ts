import type { Projection } from './projection';

/** The camera, in the terms of MapLibre: degrees and a zoom on 512-pixel world tiles. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  /** What it looks at; absent: Web Mercator. Never part of a link. */
  readonly projection?: Projection;
}
