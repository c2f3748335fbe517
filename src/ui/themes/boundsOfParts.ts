import { union } from '../../domain/areaBounds';
import type { Bounds } from '../../domain/mercator';
import type { OverlayPart, Positions } from '../../domain/overlays/geometry';

/** Around everything that is drawn. */
export function boundsOfParts(parts: readonly OverlayPart[]): Bounds {
  return parts.flatMap(positionsOf).map(boundsOf).reduce(union, [Infinity, Infinity, -Infinity, -Infinity]);
}

function positionsOf(part: OverlayPart): readonly Positions[] {
  switch (part.type) {
    case 'lines':
      return part.lines;
    case 'areas':
      return part.areas.flat(2);
    default:
      return [part.positions];
  }
}

function boundsOf(positions: Positions): Bounds {
  let bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const [longitude, latitude] = [positions[i] as number, positions[i + 1] as number];
    bounds = union(bounds, [longitude, latitude, longitude, latitude]);
  }
  return bounds;
}
