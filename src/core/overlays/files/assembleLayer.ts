import { boundsOf, positionsOf } from '../boundsOfParts';
import type { OverlayPart, Positions } from '../geometry';
import type { FileFeatures } from './fileFeatures';
import type { FileLayer, Roads, Stations } from './fileLayer';

/** The layer of a file that has at least one thing. */
export function assembleLayer(name: string, things: FileFeatures): FileLayer {
  const kind = things.lines.length + things.areas.length === 0 ? 'points' : 'mixed';
  const parts = partsOf(things);
  const positions = parts.flatMap(positionsOf);
  return {
    name,
    format: things.format,
    kind,
    parts,
    counts: {
      points: things.points.length,
      lines: things.lines.length,
      areas: things.areas.length,
      vertices: positions.reduce((sum, list) => sum + list.length / 2, 0),
    },
    bounds: boundsOf(positions),
    stations: stationsOf(things, kind),
    roads: roadsOf(name, things),
    columns: things.columns ?? [],
    guessed: things.guessed ?? { sizeBy: null, colourBy: null },
  };
}

function partsOf({ points, lines, areas }: FileFeatures): OverlayPart[] {
  const certainty = 'surveyed';
  const parts: OverlayPart[] = [
    {
      entry: 'areas',
      certainty,
      names: namesOf(areas),
      type: 'areas',
      areas: areas.map(({ polygons }) => polygons),
    },
    {
      entry: 'lines',
      certainty,
      names: namesOf(lines),
      type: 'lines',
      lines: lines.map(({ positions }) => positions),
    },
    { entry: 'points', certainty, names: namesOf(points), type: 'points', positions: pointPositions(points) },
  ];
  return parts.filter((part) => positionsOf(part).some(({ length }) => length > 0));
}

/** null where none has a name. */
function namesOf(things: readonly { readonly name: string }[]): string[] | null {
  return things.some(({ name }) => name !== '') ? things.map(({ name }) => name) : null;
}

function pointPositions(points: FileFeatures['points']): Positions {
  return Float64Array.from(points.flatMap(({ position }) => position));
}

function stationsOf({ points }: FileFeatures, kind: FileLayer['kind']): Stations | null {
  const minutes = points.flatMap((point) => point.minutes ?? []);
  if (points.length === 0 || (kind === 'mixed' && minutes.length === 0)) return null;
  return {
    positions: pointPositions(points),
    minutes: minutes.length === 0 ? null : Float64Array.from(minutes),
    names: points.map(({ name }) => name),
  };
}

function roadsOf(file: string, { lines }: FileFeatures): Roads | null {
  if (lines.length === 0) return null;
  return {
    file,
    names: lines.map(({ name }) => name),
    lines: lines.map(({ positions }) => positions),
    speeds: lines.map(({ speed }) => speed),
  };
}
