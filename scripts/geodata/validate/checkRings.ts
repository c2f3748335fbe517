import type { Feature, LineString, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { membersOf, type ObjectName } from './readTopology';

const OBJECTS: readonly ObjectName[] = ['prefectures', 'provinces', 'nation', 'counties'];

/**
 * Every ring is closed, has at least four positions and an area, and is wound: outlines clockwise, holes the other way
 * round, as TopoJSON's readers expect. A geometry without rings is empty.
 */
export function checkRings(topology: Topology, edition: string): Invariant {
  let count = 0;
  const wrong: Feature<LineString>[] = [];
  const empty: string[] = [];
  for (const object of OBJECTS) {
    for (const { adcode, shape } of membersOf(topology, object)) {
      if (shape.coordinates.flat().length === 0) empty.push(`${object} ${adcode}`);
      for (const polygon of shape.coordinates) {
        for (const [index, ring] of polygon.entries()) {
          count += 1;
          const problem = ringProblem(ring, index > 0);
          if (problem) wrong.push(asFeature(ring, { object, adcode, problem }));
        }
      }
    }
  }
  return {
    name: `rings-${edition}`,
    ok: wrong.length === 0 && empty.length === 0,
    figure: `${wrong.length} of ${count} rings open, flat or wound the wrong way, ${empty.length} geometries empty`,
    limit: '0',
    offending: wrong,
    remarks: empty.map((name) => `empty: ${name}`),
  };
}

function ringProblem(ring: readonly Position[], isHole: boolean): string | null {
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (!first || !last || ring.length < 4) return 'fewer than four positions';
  if (first[0] !== last[0] || first[1] !== last[1]) return 'not closed';
  const area = signedArea(ring);
  if (area === 0) return 'no area';
  const isWoundAsHole = area < 0;
  return isWoundAsHole === isHole ? null : 'wound the wrong way';
}

/** Positive for a ring that runs clockwise, with north up. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    sum += x1 * y0 - x0 * y1;
  }
  return sum;
}

function asFeature(ring: Position[], properties: Record<string, unknown>): Feature<LineString> {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: ring } };
}
