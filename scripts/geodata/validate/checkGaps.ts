import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { geodesicAreaKm2 } from '../geodesicArea';
import type { Invariant } from './invariant';
import { gridStepMetres, METRES_PER_DEGREE, membersOf } from './readTopology';

/**
 * No gap wider than a step of the grid lies between areas. A gap is a hole in the nation: no foreign land and no sea
 * is enclosed by it. Its width is that of a rectangle of the same area and perimeter, which holds for slivers.
 *
 * @param whole the outline that the areas make together, in place of the nation's.
 */
export function checkGaps(topology: Topology, edition: string, whole = outlineOfNation(topology)): Invariant {
  const limit = gridStepMetres(topology);
  const holes = whole.coordinates.flatMap(([, ...inner]) => inner.map((ring) => ({ ring, width: widthMetres(ring) })));
  const widest = holes.reduce((most, { width }) => Math.max(most, width), 0);
  return {
    name: `gaps-${edition}`,
    ok: widest <= limit,
    figure: `widest ${Math.round(widest)} m, ${holes.length} holes`,
    limit: `${Math.round(limit)} m, a step of the grid`,
    offending: holes
      .filter(({ width }) => width > limit)
      .map(
        ({ ring, width }): Feature<Polygon> => ({
          type: 'Feature',
          properties: { widthMetres: Math.round(width) },
          geometry: { type: 'Polygon', coordinates: [ring] },
        }),
      ),
  };
}

function outlineOfNation(topology: Topology): MultiPolygon {
  const coordinates = membersOf(topology, 'nation').flatMap(({ shape }) => shape.coordinates);
  return { type: 'MultiPolygon', coordinates };
}

/** The short side of the rectangle with this area and perimeter; of a square where a ring is rounder than one. */
function widthMetres(ring: Position[]): number {
  const area = geodesicAreaKm2({ type: 'MultiPolygon', coordinates: [[ring]] }) * 1e6;
  const half = perimeterMetres(ring) / 2;
  return (half - Math.sqrt(Math.max(0, half * half - 4 * area))) / 2;
}

function perimeterMetres(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0) * METRES_PER_DEGREE;
  }
  return sum;
}
