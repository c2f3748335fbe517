import { along, booleanPointInPolygon, distance, length, lineChunk, lineString, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Invariant } from './invariant';
import { type Member, membersOf } from './readTopology';

/** What a line of the ground is held to. */
export interface LineLimits {
  readonly prefecture: string;
  readonly line: string;
  /** From and to. */
  readonly kilometres: readonly [number, number];
  readonly longestStepKilometres: number;
}

/** How far the length that a line carries may be from that of its positions, as a share: they are rounded to a grid. */
const LARGEST_DEVIATION = 0.001;

/** The coasts of two surveys end in different places: how far apart. */
const LARGEST_GAP_KILOMETRES = 5;

/** A river begins where it enters the prefecture: what the grid's rounding leaves. */
const LARGEST_START_KILOMETRES = 0.01;

/** The ground has the lines that are asked for and no others, each in one piece. */
export function checkLines(ground: Topology, asked: readonly LineLimits[]): Invariant {
  const lines = linesOf(ground);
  const expected = asked.map(idOf);
  const missing = expected.filter((id) => lines.filter((line) => line.id === id).length !== 1);
  const wrong = lines.filter(({ id, properties, geometry }) => {
    const { kind, prefecture, osm } = properties ?? {};
    const isCalledSo = id === `${kind}-${prefecture}` && osm === (kind !== 'boundary-coast');
    return !isCalledSo || !expected.includes(String(id)) || geometry.type !== 'LineString';
  });
  return {
    name: 'lines-overlay-ground',
    ok: missing.length === 0 && wrong.length === 0,
    figure: `${lines.length} lines; ${missing.length} not there once, ${wrong.length} not in one piece or not asked for`,
    limit: `each of ${asked.length} lines once`,
    offending: wrong,
    remarks: [
      ...missing.map((id) => `not there once: ${id}`),
      ...wrong.map(({ id }) => `in pieces or not asked for: ${id}`),
    ],
  };
}

/** A line is as long as expected, and as long as it says. */
export function checkLineLength(ground: Topology, asked: LineLimits): Invariant {
  const line = lineOf(ground, asked);
  const [least, most] = asked.kilometres;
  const [km, stated] = [line ? length(line) : Number.NaN, Number(line?.properties?.km ?? Number.NaN)];
  const isAsStated = Math.abs(km / stated - 1) <= LARGEST_DEVIATION;
  return lineInvariant('length', asked, line, {
    ok: km >= least && km <= most && isAsStated,
    figure: `${km.toFixed(2)} km, said to be ${stated.toFixed(2)} km`,
    limit: `${least}–${most} km, ${LARGEST_DEVIATION * 100} % between the two`,
  });
}

/** No stretch of a line is without positions. */
export function checkLineSteps(ground: Topology, asked: LineLimits): Invariant {
  const line = lineOf(ground, asked);
  const positions = line?.geometry.coordinates ?? [];
  const steps = positions.slice(1).map((position, index) => distance(positions[index] ?? position, position));
  const longest = steps.length === 0 ? Number.NaN : Math.max(...steps);
  return lineInvariant('steps', asked, line, {
    ok: longest <= asked.longestStepKilometres,
    figure: `longest ${longest.toFixed(2)} km of ${steps.length}`,
    limit: `${asked.longestStepKilometres} km`,
  });
}

/** OpenStreetMap's coast ends near where the boundary's does. */
export function checkCoastEnds(ground: Topology, asked: LineLimits): Invariant {
  const coast = lineOf(ground, asked);
  const boundary = lineOf(ground, { ...asked, line: 'boundary-coast' });
  const gaps = [0, -1].map((end) => {
    const [one, other] = [coast?.geometry.coordinates.at(end), boundary?.geometry.coordinates.at(end)];
    return one && other ? distance(one, other) : Number.NaN;
  });
  return lineInvariant('ends', asked, coast, {
    ok: gaps.every((gap) => gap <= LARGEST_GAP_KILOMETRES),
    figure: `${gaps.map((gap) => gap.toFixed(2)).join(' and ')} km from the ends of the boundary's coast`,
    limit: `${LARGEST_GAP_KILOMETRES} km`,
  });
}

/** A river begins on the boundary of its prefecture, and flows on inside it. */
export function checkRiverStart(ground: Topology, asked: LineLimits): Invariant {
  const river = lineOf(ground, asked);
  const counties = membersOf(ground, 'counties').filter(({ properties }) => properties.prefecture === asked.prefecture);
  const [start, next] = river?.geometry.coordinates ?? [];
  const outlines = counties.flatMap(({ shape }) => shape.coordinates.flat()).map((ring) => lineString(ring));
  const kilometres = start ? Math.min(...outlines.map((outline) => pointToLineDistance(start, outline))) : Number.NaN;
  return lineInvariant('start', asked, river, {
    ok: kilometres <= LARGEST_START_KILOMETRES && next !== undefined && isInside(next, counties),
    figure: `begins ${(kilometres * 1000).toFixed(0)} m from a border of the prefecture's counties`,
    limit: `${LARGEST_START_KILOMETRES * 1000} m`,
    remarks: [`${kilometresInside(river, counties).toFixed(1)} km of it lie inside the drawn boundary`],
  });
}

/** Measured in pieces of at most 100 m, each counted by its middle. */
function kilometresInside(line: Feature<LineString> | undefined, counties: readonly Member[]): number {
  if (!line) return 0;
  return lineChunk(line, 0.1).features.reduce((sum, piece) => {
    const kilometres = length(piece);
    const middle = along(piece, kilometres / 2).geometry.coordinates;
    return isInside(middle, counties) ? sum + kilometres : sum;
  }, 0);
}

function isInside(position: Position, counties: readonly Member[]): boolean {
  return counties.some(({ shape }) => booleanPointInPolygon(position, shape));
}

function linesOf(ground: Topology): readonly Feature<LineString>[] {
  const lines = ground.objects.lines as GeometryCollection | undefined;
  return lines ? (feature(ground, lines).features as Feature<LineString>[]) : [];
}

function lineOf(ground: Topology, asked: LineLimits): Feature<LineString> | undefined {
  return linesOf(ground).find(({ id }) => id === idOf(asked));
}

function idOf({ line, prefecture }: LineLimits): string {
  return `${line}-${prefecture}`;
}

function lineInvariant(
  name: string,
  asked: LineLimits,
  line: Feature | undefined,
  found: Pick<Invariant, 'ok' | 'figure' | 'limit' | 'remarks'>,
): Invariant {
  return { name: `${name}-${idOf(asked)}`, ...found, offending: found.ok || !line ? [] : [line] };
}
