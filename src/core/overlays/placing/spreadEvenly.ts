import type { Position } from '../../geometry/position';
import type { PlanePoint } from './flatPlane';
import type { ZoneGround } from './zoneGround';

const CANDIDATES_PER_MEMBER = 80;
const ROUNDS = 24;
/** Rows of a triangular grid are this much closer than its columns: √3 / 2. */
const ROW = 0.8660254037844386;

/**
 * Members of a zone as far from each other as they can be: Lloyd's relaxation over a triangular grid of candidates that
 * lie in the zone, begun with the farthest points (Gonzalez 1985). Each member is a candidate, so none is in the water.
 * Nothing is random: the same zone and count give the same positions.
 *
 * @returns `count` positions.
 * @throws RangeError where the zone has no room for as many.
 */
export function spreadEvenly(zone: ZoneGround, count: number): readonly Position[] {
  if (count === 0) return [];
  const candidates = candidatesOf(zone, count);
  if (candidates.length < count) throw new RangeError(`spreadEvenly: no room for ${count} in the zone`);
  let members = farthestPoints(candidates, count);
  for (let round = 0; round < ROUNDS; round++) members = relaxed(candidates, members);
  return members.map((index) => zone.plane.toPosition(candidates[index] as PlanePoint));
}

function candidatesOf({ box: [west, south, east, north], roughKm2, holds }: ZoneGround, count: number): PlanePoint[] {
  const spacing = Math.sqrt(roughKm2 / (count * CANDIDATES_PER_MEMBER));
  const candidates: PlanePoint[] = [];
  let isOdd = false;
  for (let y = south; y <= north; y += spacing * ROW) {
    for (let x = west + (isOdd ? spacing / 2 : 0); x <= east; x += spacing) if (holds([x, y])) candidates.push([x, y]);
    isOdd = !isOdd;
  }
  return candidates;
}

/** Indices of candidates: that in the middle, then always the one farthest from those chosen. */
function farthestPoints(candidates: readonly PlanePoint[], count: number): number[] {
  const chosen = [nearest(candidates, candidates.keys(), meanOf(candidates))];
  const distances = candidates.map((candidate) => squared(candidate, candidates[chosen[0] as number] as PlanePoint));
  while (chosen.length < count) {
    let farthest = 0;
    for (let i = 1; i < distances.length; i++)
      if ((distances[i] as number) > (distances[farthest] as number)) farthest = i;
    chosen.push(farthest);
    const added = candidates[farthest] as PlanePoint;
    for (let i = 0; i < distances.length; i++)
      distances[i] = Math.min(distances[i] as number, squared(candidates[i] as PlanePoint, added));
  }
  return chosen;
}

/** Each member moves to the candidate nearest the middle of those that are nearest to it. */
function relaxed(candidates: readonly PlanePoint[], members: readonly number[]): number[] {
  const own: number[][] = members.map(() => []);
  candidates.forEach((candidate, index) => {
    let best = 0;
    let least = Infinity;
    members.forEach((member, i) => {
      const distance = squared(candidate, candidates[member] as PlanePoint);
      if (distance < least) [best, least] = [i, distance];
    });
    own[best]?.push(index);
  });
  return own.map((indices, i) => {
    if (indices.length === 0) return members[i] as number;
    return nearest(candidates, indices, meanOf(indices.map((index) => candidates[index] as PlanePoint)));
  });
}

function nearest(candidates: readonly PlanePoint[], among: Iterable<number>, point: PlanePoint): number {
  let best = -1;
  let least = Infinity;
  for (const index of among) {
    const distance = squared(candidates[index] as PlanePoint, point);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function meanOf(points: readonly PlanePoint[]): PlanePoint {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point[0];
    y += point[1];
  }
  return [x / points.length, y / points.length];
}

function squared([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return (ax - bx) * (ax - bx) + (ay - by) * (ay - by);
}
