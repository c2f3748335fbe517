import type { Chunks } from '../geometry/chunks';
import type { OverlayPart } from './geometry';

/**
 * A part of an overlay for the graphics card. Positions are [x, y] in world pixels at zoom 0, y upwards, relative to
 * `ORIGIN`, as those of areas are.
 */
export interface OverlayMesh {
  /** Circles: centre x, y; world pixels of a metre there; and by how much of its radius a circle is stretched to the north. */
  readonly discs: {
    readonly centres: Float32Array;
    readonly minutes: Float32Array;
    readonly scales: Float32Array;
  } | null;
  readonly fill: { readonly positions: Float32Array; readonly triangles: Uint32Array } | null;
  readonly stroke: StrokeMesh | null;
  readonly points: { readonly positions: Float32Array; readonly chunks: Chunks } | null;
  /** Dots with radii of their own in CSS pixels, in drawing order. */
  readonly circles: { readonly centres: Float32Array; readonly radii: Float32Array } | null;
}

/** Each segment is a quad of four vertices, to be widened on the screen. */
export interface StrokeMesh {
  readonly positions: Float32Array;
  /** Unit normal towards the side that the vertex is on, and how far along its line it lies, in the same units. */
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
}

const meshes = new WeakMap<OverlayPart, OverlayMesh>();

/** The mesh of a part, where there is one. */
export function knownMesh(part: OverlayPart): OverlayMesh | undefined {
  return meshes.get(part);
}

/** Takes up a mesh, as one that a worker made. */
export function rememberMesh(part: OverlayPart, mesh: OverlayMesh): void {
  meshes.set(part, mesh);
}
