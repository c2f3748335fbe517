import type { WorldArcs } from '../../core/areas/worldArcs';
import { type Box, boxAround, type WorldCamera } from '../../core/geometry/worldCamera';
import type { WindingSums } from './windingSums';

interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Arcs on a picture, in its pixels; each is placed once, when an area beside it is first asked for. */
export class PlacedArcs {
  /** Of all arcs one after the other: x, y of each corner. */
  private readonly corners: Float32Array;
  private readonly starts: Int32Array;
  private readonly isPlaced: Uint8Array;

  constructor(
    private readonly world: WorldArcs,
    private readonly camera: WorldCamera,
  ) {
    const { arcs } = world;
    this.starts = new Int32Array(arcs.length + 1);
    for (let i = 0; i < arcs.length; i++)
      this.starts[i + 1] = (this.starts[i] as number) + (arcs[i] as Float64Array).length;
    this.corners = new Float32Array(this.starts[arcs.length] as number);
    this.isPlaced = new Uint8Array(arcs.length);
  }

  boxOf(rings: readonly (readonly number[])[]): Readonly<Sides> {
    return boxOnPicture(this.world.boxes, rings, this.camera);
  }

  /** @param index of an arc of a ring; ~i for arc i backwards. */
  addTo(sums: WindingSums, index: number): void {
    const isBackwards = index < 0;
    const arc = isBackwards ? ~index : index;
    if (this.isPlaced[arc] === 0) this.place(arc);
    const { corners } = this;
    const end = this.starts[arc + 1] as number;
    let i = this.starts[arc] as number;
    let x = corners[i] as number;
    let y = corners[i + 1] as number;
    for (i += 2; i < end; i += 2) {
      const nextX = corners[i] as number;
      const nextY = corners[i + 1] as number;
      if (isBackwards) sums.addEdge(nextX, nextY, x, y);
      else sums.addEdge(x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
  }

  private place(index: number): void {
    const { corners } = this;
    const { a, b, e, f } = this.camera;
    const arc = this.world.arcs[index] as Float64Array;
    const start = this.starts[index] as number;
    for (let i = 0; i < arc.length; i += 2) {
      const x = arc[i] as number;
      const y = arc[i + 1] as number;
      corners[start + i] = a * x + b * y + e;
      corners[start + i + 1] = b * x - a * y + f;
    }
    this.isPlaced[index] = 1;
  }
}

/** Around rings; of a turned map it may be wider than they are. */
export function boxOnPicture(
  boxes: readonly Box[],
  rings: readonly (readonly number[])[],
  { a, b, e, f }: WorldCamera,
): Readonly<Sides> {
  const [west, south, east, north] = boxAround(boxes, rings);
  return {
    left: Math.min(a * west, a * east) + Math.min(b * south, b * north) + e,
    right: Math.max(a * west, a * east) + Math.max(b * south, b * north) + e,
    top: Math.min(b * west, b * east) - Math.max(a * south, a * north) + f,
    bottom: Math.max(b * west, b * east) - Math.min(a * south, a * north) + f,
  };
}
