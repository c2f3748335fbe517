import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { Polygon, Topology } from 'topojson-specification';
import { packageFolder } from './packages';

/** Right and down from the corner of the drawing of ECharts, in its own units. */
type Point = readonly [x: number, y: number];

/** From one end to the other. */
type Dash = readonly [Position, Position];

/**
 * Where the drawing lies. It has no coordinates, but Hainan is on it, with the same scale across and down: its outline has
 * the bounds of the island to a fifth of a degree. So far the dashes may be off, two pixels of the inset.
 */
const PLACED = { west: 106, north: 23.65, degreesPerUnit: 0.2455 } as const;

/** The dashes at sea that ECharts draws into maps of the country, longitude and latitude. */
export async function southSeaDashes(): Promise<readonly Dash[]> {
  const file = join(await packageFolder('echarts'), 'lib', 'coord', 'geo', 'fix', 'nanhai.js');
  const [, points] = /var points = (\[.*?\]);/s.exec(await readFile(file, 'utf8')) ?? [];
  if (points === undefined) throw new Error(`${file} holds no points.`);
  // Before the dashes stand the coast of the mainland and Hainan, after them the frame.
  return (JSON.parse(points) as Point[][]).slice(2, -1).map(middleOf);
}

/** A dash is drawn as a bar whose ends are level. */
function middleOf([start, end, besideEnd, besideStart]: readonly Point[]): Dash {
  if (start === undefined || end === undefined || besideEnd === undefined || besideStart === undefined)
    throw new Error('A dash of ECharts has fewer than four corners.');
  return [between(start, besideStart), between(end, besideEnd)];
}

function between(one: Point, other: Point): Position {
  const { west, north, degreesPerUnit } = PLACED;
  return [west + (degreesPerUnit * (one[0] + other[0])) / 2, north - (degreesPerUnit * (one[1] + other[1])) / 2];
}

/** A quantised topology with the dashes as an object of their own: rings that go there and back, as it holds nothing but rings. */
export function withDashes(land: Topology, dashes: readonly Dash[]): Topology {
  const { transform } = land;
  if (transform === undefined) throw new Error('The topology of land is not quantised.');
  const [scaleX, scaleY] = transform.scale;
  const [offsetX, offsetY] = transform.translate;
  const arcs = dashes.map((dash) => {
    const [[fromX, fromY], [toX, toY]] = dash.map(([x = 0, y = 0]) => [
      Math.round((x - offsetX) / scaleX),
      Math.round((y - offsetY) / scaleY),
    ]) as [[number, number], [number, number]];
    return [
      [fromX, fromY],
      [toX - fromX, toY - fromY],
    ];
  });
  const first = land.arcs.length;
  const geometries = arcs.map((_, index): Polygon => ({ type: 'Polygon', arcs: [[first + index, ~(first + index)]] }));
  return {
    ...land,
    objects: { ...land.objects, dashes: { type: 'GeometryCollection', geometries } },
    arcs: [...land.arcs, ...arcs],
  };
}
