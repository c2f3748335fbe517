import type { PolygonPositions, Positions } from '../geometry';
import { type LongitudeLatitude, readList, readPath, readPosition } from './coordinates';
import type { RepairBudget } from './crossings';
import type { RawFeature, RawGeometry } from './flattenGeoJson';
import type { Problems } from './problems';
import { createTally, readPolygon, type Tally } from './readPolygon';

/** The shapes of one feature that can be drawn. */
export interface Shapes {
  readonly points: readonly LongitudeLatitude[];
  readonly lines: readonly Positions[];
  readonly polygons: readonly PolygonPositions[];
}

const NOTHING: Shapes = { points: [], lines: [], polygons: [] };

/** What is told of a feature for each count of its tally. */
const TALLIED = [
  ['linesTooShort', 'leaveOut', 'layer-line-too-short'],
  ['tooFew', 'leaveOut', 'layer-polygon-too-few'],
  ['holesTooFew', 'leaveOut', 'layer-hole-too-few'],
  ['notRepaired', 'leaveOut', 'layer-crossing-left-out'],
  ['closedRings', 'notify', 'layer-ring-closed'],
  ['repaired', 'notify', 'layer-crossing-repaired'],
] as const satisfies readonly (readonly [keyof Tally, keyof Problems, string])[];

/**
 * Reads the geometries of a feature. With one coordinate that cannot be read the whole feature is left out, for nobody
 * can tell what it should have been; a ring or line of too few positions costs that ring or line.
 */
export function readFeature(feature: RawFeature, budget: RepairBudget, problems: Problems): Shapes {
  const raw = readGeometries(feature, problems);
  if (raw === null) return NOTHING;

  const tally = createTally();
  const polygons = raw.polygons.flatMap((rings) => readPolygon(rings, tally, budget));
  const lines = raw.lines.filter(hasTwoPositions);
  tally.linesTooShort = raw.lines.length - lines.length;
  for (const [key, how, code] of TALLIED) {
    if (tally[key] > 0) problems[how](code, { feature: feature.label, count: tally[key] });
  }
  return { points: raw.points, lines, polygons };
}

/** null where the feature has to be left out. */
function readGeometries({ label, geometries, unknownType }: RawFeature, problems: Problems): Shapes | null {
  if (unknownType !== null) {
    problems.leaveOut('layer-unknown-geometry', { feature: label, type: unknownType });
    return null;
  }
  if (geometries.length === 0) {
    problems.leaveOut('layer-feature-without-geometry', { feature: label });
    return null;
  }
  const shapes = geometries.map(readCoordinates);
  if (shapes.some((shape) => shape === null)) {
    problems.leaveOut('layer-unreadable-coordinates', { feature: label });
    return null;
  }
  const read = shapes.filter((shape) => shape !== null);
  return {
    points: read.flatMap(({ points }) => points),
    lines: read.flatMap(({ lines }) => lines),
    polygons: read.flatMap(({ polygons }) => polygons),
  };
}

/** null where a coordinate cannot be read. */
function readCoordinates({ type, coordinates }: RawGeometry): Shapes | null {
  const members = type.startsWith('Multi') ? coordinates : [coordinates];
  if (type.endsWith('Point')) {
    const points = readList(members, readPosition);
    return points && { ...NOTHING, points };
  }
  if (type.endsWith('LineString')) {
    const lines = readList(members, readPath);
    return lines && { ...NOTHING, lines };
  }
  const polygons = readList(members, (rings) => readList(rings, readPath));
  return polygons && { ...NOTHING, polygons };
}

function hasTwoPositions(line: Positions): boolean {
  return line.some((value, index) => value !== line[index % 2]);
}
