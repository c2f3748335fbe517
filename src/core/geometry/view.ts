/** The camera, in the terms of MapLibre: degrees and a zoom on 512-pixel world tiles. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}
