import type { Bounds } from '../geometry/mercator';
import type { OverlayPart, Positions } from './geometry';

/** Around everything that is drawn; from Infinity to −Infinity around nothing. */
export function boundsOfParts(parts: readonly OverlayPart[]): Bounds {
  return boundsOf(parts.flatMap(positionsOf));
}

/** All positions of a part, in whatever lists they stand. */
export function positionsOf(part: OverlayPart): readonly Positions[] {
  switch (part.type) {
    case 'lines':
      return part.lines;
    case 'areas':
      return part.areas.flat(2);
    default:
      return [part.positions];
  }
}

export function boundsOf(lists: readonly Positions[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const positions of lists) {
    for (let i = 0; i < positions.length; i += 2) {
      west = Math.min(west, positions[i]!);
      east = Math.max(east, positions[i]!);
      south = Math.min(south, positions[i + 1]!);
      north = Math.max(north, positions[i + 1]!);
    }
  }
  return [west, south, east, north];
}
