import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Position } from '../geometry/position';
import { keptBy } from '../text/keptBy';
import { closestOnSegment, METRES_PER_DEGREE } from './closestOnSegment';
import type { Fact, OverlayPart, PolygonPositions, Positions } from './geometry';
import { pairsOf } from './pairsOf';
import type { PortrayedEntry, PortrayedOverlay } from './portrayOverlays';

/** What of an overlay lies at a position. */
export interface OverlayHit {
  readonly overlay: PortrayedOverlay;
  /** Null for what has no line in the legend. */
  readonly entry: PortrayedEntry | null;
  readonly part: OverlayPart;
  /** Its own name, from a file of the reader's; null where it has none. */
  readonly name: string | null;
  /** What its file says of it. */
  readonly facts: readonly Fact[];
}

/**
 * The topmost thing at a position: of the topmost overlay, and in it of what is drawn last.
 *
 * @param reachMetres how far beside a dot or a line it is still meant.
 * @param metresPerPixel on the map as it is shown, for circles that have their size in pixels.
 */
export function overlayAt(
  overlays: readonly PortrayedOverlay[],
  position: Position,
  reachMetres: number,
  metresPerPixel: number,
): OverlayHit | null {
  for (const overlay of overlays)
    for (const part of overlay.parts.toReversed()) {
      const index = indexAt(part, position, reachMetres, overlay.metresPerMinute, metresPerPixel);
      if (index === -1) continue;
      const entry = overlay.entries.find((candidate) => candidate.entry.id === part.entry) ?? null;
      return { overlay, entry, part, name: part.names?.[index] || null, facts: part.facts?.[index] ?? [] };
    }
  return null;
}

/** −1 where nothing of the part is there. */
function indexAt(
  part: OverlayPart,
  position: Position,
  reach: number,
  metresPerMinute: number,
  metresPerPixel: number,
): number {
  switch (part.type) {
    case 'points':
      return nearest(part.positions, position, (index) => Math.max(reach, (part.radii?.[index] ?? 0) * metresPerPixel));
    case 'discs':
      return nearest(part.positions, position, (index) => (part.minutes[index] ?? 0) * metresPerMinute);
    case 'lines':
      return part.lines.findIndex((line) => isNear(line, position, reach));
    case 'areas':
      return part.areas.findIndex((polygons) => polygons.some((rings) => holds(rings, position)));
  }
}

/** The nearest of those within their own reach, in metres. */
function nearest(positions: Positions, position: Position, reachOf: (index: number) => number): number {
  let found = -1;
  let least = Infinity;
  const shrink = Math.cos((position[1] * Math.PI) / 180);
  for (let index = 0; index < positions.length / 2; index++) {
    const east = ((positions[2 * index] as number) - position[0]) * shrink * METRES_PER_DEGREE;
    const north = ((positions[2 * index + 1] as number) - position[1]) * METRES_PER_DEGREE;
    const distance = Math.hypot(east, north);
    if (distance <= reachOf(index) && distance < least) [found, least] = [index, distance];
  }
  return found;
}

function isNear(line: Positions, position: Position, reach: number): boolean {
  const pointAt = (i: number): Position => [line[i] as number, line[i + 1] as number];
  for (let i = 0; i + 3 < line.length; i += 2)
    if (closestOnSegment(position, pointAt(i), pointAt(i + 2)).metres <= reach) return true;
  return false;
}

/** The pointer asks at every move of the same polygons. */
const asGeoJson = keptBy((rings: PolygonPositions): Polygon => ({ type: 'Polygon', coordinates: rings.map(pairsOf) }));

function holds(rings: PolygonPositions, position: Position): boolean {
  return booleanPointInPolygon([...position], asGeoJson(rings));
}
