import type { Position } from '../core/geometry/position';

/** Where the pointer is. */
export interface PointedAt {
  /** From the top left of the map, in CSS pixels. */
  readonly xPixels: number;
  readonly yPixels: number;
  readonly position: Position;
}

/** What a pointer tells. */
export interface PointerEvents {
  move(at: PointedAt): void;
  leave(): void;
  /** It was pressed and let go in one place: not after a drag. */
  click(at: PointedAt): void;
}

/** A pointer over a map, whatever the map is drawn with. */
export interface MapPointer {
  on<Name extends keyof PointerEvents>(name: Name, listener: PointerEvents[Name]): void;
}
