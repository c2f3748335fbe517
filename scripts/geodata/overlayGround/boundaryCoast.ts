import { distance, lineString, pointToLineDistance } from '@turf/turf';
import Flatbush from 'flatbush';
import type { MultiPolygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { arcOwners } from '../validate/arcOwners';
import { arcPositions, membersOf } from '../validate/readTopology';

/**
 * The sea-facing arcs of a prefecture, joined to one line from its western to its eastern end: arcs that only one county
 * uses and that run along the outline of the nation. Islands are left out.
 *
 * @param province topology of the counties of its province.
 * @param nation drawn more coarsely than the counties; an arc within `reachKilometres` of its outline runs along it.
 * @throws where the arcs do not join to one line.
 */
export function boundaryCoast(
  prefecture: string,
  province: Topology,
  nation: MultiPolygon,
  reachKilometres: number,
): readonly Position[] {
  const owners = arcOwners(membersOf(province, 'counties'));
  const lines = arcPositions(province);
  const isAlongNation = outlineTest(nation, reachKilometres);
  const seaward = [...lines.keys()].filter((arc) => {
    const { forward = [], backward = [] } = owners.get(arc) ?? {};
    const [county, ...others] = [...forward, ...backward];
    const line = lines[arc] ?? [];
    return county?.startsWith(prefecture.slice(0, 4)) && others.length === 0 && !isClosed(line) && isAlongNation(line);
  });
  const joined = mesh(province, { type: 'MultiLineString', arcs: seaward.map((arc) => [arc]) }).coordinates;
  const [line, ...rest] = joined;
  if (!line || rest.length > 0) {
    throw new Error(`The coast of ${prefecture} is ${joined.length} lines: ${seaward.length} arcs do not join to one.`);
  }
  return longitudeOf(line[0]) <= longitudeOf(line.at(-1)) ? line : [...line].reverse();
}

/** Whether all positions of a line lie near an outline. */
function outlineTest(shape: MultiPolygon, reachKilometres: number): (line: readonly Position[]) => boolean {
  const segments = shape.coordinates
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
  const tree = new Flatbush(segments.length);
  for (const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] of segments) {
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();
  const isNear = ([x = 0, y = 0]: Position) => {
    const north = reachKilometres / KILOMETRES_PER_DEGREE;
    const east = north / Math.cos((y * Math.PI) / 180);
    return tree.search(x - east, y - north, x + east, y + north).some((index) => {
      const [start = [], end = []] = segments[index] ?? [];
      return pointToLineDistance([x, y], lineString([start, end])) <= reachKilometres;
    });
  };
  return (line) => line.every(isNear);
}

/** Along a meridian. */
const KILOMETRES_PER_DEGREE = 111.2;

function isClosed(line: readonly Position[]): boolean {
  return distance(line[0] ?? [], line.at(-1) ?? []) === 0;
}

function longitudeOf(position: Position | undefined): number {
  return position?.[0] ?? 0;
}
