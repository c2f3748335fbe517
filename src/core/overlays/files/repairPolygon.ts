import { featureCollection, multiPolygon, union } from '@turf/turf';
import type { Position } from 'geojson';
import type { PolygonPositions, Positions } from '../geometry';
import { countCrossings, type RepairBudget } from './crossings';

export type Repair =
  | { readonly outcome: 'as-it-is' }
  | { readonly outcome: 'repaired'; readonly polygons: readonly PolygonPositions[] }
  | { readonly outcome: 'not-repaired' };

/**
 * Parts a polygon where it crosses itself: the ground that it encloses stays, its holes stay holes.
 *
 * By the union of the polygon with nothing (Martínez, Rueda and Feito 2009, as in polyclip-ts). turf's `unkinkPolygon`
 * would fill the holes, draw what is wound twice twice, and fail where two positions are alike.
 *
 * @param rings closed, each of three different positions or more.
 */
export function repairPolygon(rings: PolygonPositions, budget: RepairBudget): Repair {
  const crossings = countCrossings(rings, budget);
  if (crossings === 0) return { outcome: 'as-it-is' };
  budget.crossings -= crossings ?? 0;
  const vertices = rings.reduce((sum, ring) => sum + ring.length / 2, 0);
  if (crossings === null || vertices > budget.vertices) return { outcome: 'not-repaired' };
  budget.vertices -= vertices;
  const polygons = partAtCrossings(rings);
  return polygons.length === 0 ? { outcome: 'not-repaired' } : { outcome: 'repaired', polygons };
}

/** None where it fails. */
function partAtCrossings(rings: PolygonPositions): PolygonPositions[] {
  const shapes = featureCollection([multiPolygon([rings.map(toCoordinates)]), multiPolygon([])]);
  try {
    const geometry = union(shapes)?.geometry;
    if (geometry === undefined) return [];
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return parts
      .filter(([outer = []]) => isArea(outer))
      .map((part) => part.filter(isArea).map((ring) => Float64Array.from(ring.flat())));
  } catch {
    // The library throws where rounding leaves it a ring that does not close.
    return [];
  }
}

/** To a billionth of a degree, a tenth of a millimetre: with more digits the library is slow, and fails more often. */
function toCoordinates(ring: Positions): Position[] {
  const rounded = ring.map((degrees) => Math.round(degrees * 1e9) / 1e9);
  return Array.from({ length: rounded.length / 2 }, (_, index) => [rounded[2 * index]!, rounded[2 * index + 1]!]);
}

/** Whether a closed ring is more than a line there and back, which the library gives now and then. */
function isArea(ring: readonly Position[]): boolean {
  return ring.length >= 4;
}
