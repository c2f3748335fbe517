import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon, lineIntersect } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { withDashes } from '../../../scripts/geodata/southSeaDashes';

type Shape = Feature<Polygon | MultiPolygon>;

const LAND = readTopology('land.topo.json');
const DASHES = membersOf(LAND, 'dashes').map(({ geometry }) => (geometry as Polygon).coordinates[0] as Position[]);

function readTopology(name: string): Topology {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../geodata/built', name), 'utf8'));
}

function membersOf(topology: Topology, object: string): readonly Shape[] {
  return (feature(topology, topology.objects[object] as GeometryCollection) as FeatureCollection<Polygon>).features;
}

describe('the dashes in the South China Sea', () => {
  it('are the nine of ECharts, each a line there and back', () => {
    expect(DASHES).toHaveLength(9);
    for (const [from, to, ...back] of DASHES) {
      expect(to).not.toEqual(from);
      for (const position of back) expect(position).toEqual(from);
    }
  });

  it('lie at sea', () => {
    const shapes = [...membersOf(LAND, 'land'), ...membersOf(readTopology('overview.topo.json'), 'provinces')];
    for (const dash of DASHES) {
      const line: Feature<LineString> = {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: dash.slice(0, 2) },
      };
      for (const shape of shapes) {
        expect(lineIntersect(line, shape).features).toEqual([]);
        expect(booleanPointInPolygon(dash[0] as Position, shape)).toBe(false);
      }
    }
  });

  it('have all islands of Sansha on their inner side', () => {
    const along = DASHES.flatMap((dash) => dash.slice(0, 2)).sort((a, b) => angleOf(a) - angleOf(b));
    const north: Position = [115, 23];
    const around: Polygon = { type: 'Polygon', coordinates: [[north, ...along, north]] };
    const sansha = membersOf(readTopology('overview.topo.json'), 'prefectures').find(({ id }) => id === '460300');
    const { coordinates: islands } = (sansha as Feature<MultiPolygon>).geometry;
    expect(islands.length).toBeGreaterThan(10);
    for (const [ring] of islands) expect(booleanPointInPolygon(ring?.[0] as Position, around)).toBe(true);
  });
});

/** From the north-east clockwise to the north-west, seen from the middle of the sea. */
function angleOf([longitude = 0, latitude = 0]: Position): number {
  const angle = Math.atan2(longitude - 114, latitude - 13);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

describe('withDashes', () => {
  it('adds them as arcs of their own, as near as the grid allows', () => {
    const bare: Topology = {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [100, 0] },
      objects: { land: { type: 'Polygon', arcs: [[0]] } },
      arcs: [
        [
          [0, 0],
          [1, 1],
          [-1, 0],
          [0, -1],
        ],
      ],
    };
    const topology = withDashes(bare, [
      [
        [110.02, 12],
        [109.1, 10.6],
      ],
    ]);
    expect(topology.objects.land).toEqual(bare.objects.land);
    const [dash] = membersOf(topology, 'dashes');
    const { coordinates } = (dash as Feature<Polygon>).geometry;
    const ring = coordinates[0]?.map((at) => at.map((value) => Math.round(value * 10) / 10));
    expect(ring?.slice(0, 3)).toEqual([
      [110, 12],
      [109.1, 10.6],
      [110, 12],
    ]);
  });
});
