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
  /** How many other points of the overlay are meant as well: those beneath it, and dots beside it. */
  readonly others: number;
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
      return {
        overlay,
        entry,
        part,
        name: part.names?.[index] || null,
        facts: part.facts?.[index] ?? [],
        others: pointsAt(overlay.parts) - 1,
      };
    }
  return null;

  function pointsAt(parts: readonly OverlayPart[]): number {
    return Math.max(
      1,
      parts.reduce(
        (sum, part) =>
          sum +
          (part.type === 'points' ? reached(part, position, reachOf(part, reachMetres, metresPerPixel)).length : 0),
        0,
      ),
    );
  }
}

type Points = Extract<OverlayPart, { type: 'points' }>;

/** How far each point is meant, in metres. */
function reachOf({ radii }: Points, reach: number, metresPerPixel: number): (index: number) => number {
  return (index) => Math.max(reach, (radii?.[index] ?? 0) * metresPerPixel);
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
      return pointAt(part, position, reachOf(part, reach, metresPerPixel), metresPerPixel);
    case 'discs':
      return nearestOf(reached(part, position, (index) => (part.minutes[index] ?? 0) * metresPerMinute))?.index ?? -1;
    case 'lines':
      return part.lines.findIndex((line) => isNear(line, position, reach));
    case 'areas':
      return part.areas.findIndex((polygons) => polygons.some((rings) => holds(rings, position)));
  }
}

/** Of circles the topmost that the position is in, which is drawn last; else the nearest. −1: none. */
function pointAt(part: Points, position: Position, reach: (index: number) => number, metresPerPixel: number): number {
  const found = reached(part, position, reach);
  const within = found.findLast(
    ({ index, distance }) => part.radii !== undefined && distance <= part.radii[index]! * metresPerPixel,
  );
  return (within ?? nearestOf(found))?.index ?? -1;
}

interface Reached {
  readonly index: number;
  /** In metres. */
  readonly distance: number;
}

/** The points within their own reach of a position, in metres. */
function reached(
  { positions }: { readonly positions: Positions },
  position: Position,
  reach: (index: number) => number,
): readonly Reached[] {
  const found: Reached[] = [];
  const shrink = Math.cos((position[1] * Math.PI) / 180);
  for (let index = 0; index < positions.length / 2; index++) {
    const east = ((positions[2 * index] as number) - position[0]) * shrink * METRES_PER_DEGREE;
    const north = ((positions[2 * index + 1] as number) - position[1]) * METRES_PER_DEGREE;
    const distance = Math.hypot(east, north);
    if (distance <= reach(index)) found.push({ index, distance });
  }
  return found;
}

function nearestOf(found: readonly Reached[]): Reached | null {
  return found.reduce<Reached | null>(
    (nearest, each) => (nearest === null || each.distance < nearest.distance ? each : nearest),
    null,
  );
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
