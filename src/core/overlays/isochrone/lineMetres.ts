import { EARTH_RADIUS_METRES } from '../../geometry/mercator';
import type { Positions } from '../geometry';

/** Metres from one position of a line to the next, by the haversine formula on a sphere. */
export function segmentMetres(line: Positions, segment: number): number {
  const at = 2 * segment;
  return metresBetween(line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
}

export function segmentCount(line: Positions): number {
  return Math.max(line.length / 2 - 1, 0);
}

export function lineMetres(line: Positions): number {
  let metres = 0;
  for (let segment = 0; segment < segmentCount(line); segment++) metres += segmentMetres(line, segment);
  return metres;
}

/** The stretch of a line between two distances from its start, in metres; `from` has to be below `to`. */
export function cutLine(line: Positions, from: number, to: number): Positions {
  const kept: number[] = [];
  let start = 0;
  for (let segment = 0; segment < segmentCount(line) && start < to; segment++) {
    const metres = segmentMetres(line, segment);
    const end = start + metres;
    if (end > from) {
      if (kept.length === 0) kept.push(...placeAt(line, segment, (from - start) / metres));
      kept.push(...placeAt(line, segment, (to - start) / metres));
    }
    start = end;
  }
  return Float64Array.from(kept);
}

function placeAt(line: Positions, segment: number, share: number): [number, number] {
  const at = 2 * segment;
  const [x0, y0, x1, y1] = [line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!];
  if (share <= 0) return [x0, y0];
  return share >= 1 ? [x1, y1] : [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

function metresBetween(x0: number, y0: number, x1: number, y1: number): number {
  const radians = Math.PI / 180;
  const [northward, eastward] = [Math.sin(((y1 - y0) * radians) / 2), Math.sin(((x1 - x0) * radians) / 2)];
  const haversine = northward ** 2 + Math.cos(y0 * radians) * Math.cos(y1 * radians) * eastward ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
