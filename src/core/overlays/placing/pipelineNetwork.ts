import type { Position } from '../../geometry/position';
import type { Positions } from '../geometry';
import type { Ground } from '../ground';
import { createFlatPlane, distanceKm, type FlatPlane, type PlanePoint } from './flatPlane';
import { lengthKm as totalKm } from './lengthKm';
import { middleOf } from './zoneGround';

/** Share of the published length that straight links may take: the rest is in their bends. */
const STRAIGHT_SHARE = 0.9;
const STEPS_PER_LINK = 16;
const BISECTIONS = 40;
/** Nobody sees a metre. */
const PRECISION_KM = 0.001;

/**
 * A network whose drawn length is the published one, and which is no route: links between the seats of
 * districts, each bent as much as the length asks for.
 *
 * The links are the shortest spanning tree (Kruskal 1956), then the next shortest ones as long as the length allows; a
 * sine of one amplitude, in shares of each link's length, makes up the rest.
 *
 * @param lengthKm geodesic length of all lines together; met within 0.1 %.
 * @throws RangeError where even the tree is longer, and where there are no two places to join.
 */
export function pipelineNetwork(ground: Ground, lengthKm: number): readonly Positions[] {
  const plane = createFlatPlane(middleOf(ground));
  const seats = ground.districts.map(({ seat }) => plane.toPlane(seat));
  const links = chooseLinks(seats, lengthKm * STRAIGHT_SHARE);
  const draw = (amplitude: number) => links.map((link, index) => bentLink(link, amplitude, index, plane));
  const straightKm = totalKm(draw(0));
  if (!(straightKm > 0) || straightKm > lengthKm)
    throw new RangeError(`pipelineNetwork: ${lengthKm} km join no places`);

  let [least, most] = [0, 1];
  while (totalKm(draw(most)) < lengthKm) most *= 2;
  for (let i = 0; i < BISECTIONS; i++) {
    const amplitude = (least + most) / 2;
    const difference = totalKm(draw(amplitude)) - lengthKm;
    if (Math.abs(difference) < PRECISION_KM) return draw(amplitude);
    if (difference > 0) most = amplitude;
    else least = amplitude;
  }
  return draw((least + most) / 2);
}

type Link = readonly [start: PlanePoint, end: PlanePoint];

function chooseLinks(nodes: readonly PlanePoint[], lengthKm: number): readonly Link[] {
  const possible = nodes
    .flatMap((start, a) =>
      nodes.slice(a + 1).map((end, i) => ({ start, end, a, b: a + 1 + i, km: distanceKm(start, end) })),
    )
    .sort((first, second) => first.km - second.km || first.a - second.a || first.b - second.b);
  const groups = nodes.map((_, index) => index);
  const isInTree = possible.map(({ a, b }) => {
    const [from, to] = [groups[a], groups[b]];
    if (from === to) return false;
    groups.forEach((group, index) => {
      if (group === from) groups[index] = to as number;
    });
    return true;
  });
  const chosen = possible.filter((_, index) => isInTree[index]);
  let total = chosen.reduce((sum, { km }) => sum + km, 0);
  possible.forEach((link, index) => {
    if (isInTree[index] || total + link.km > lengthKm) return;
    total += link.km;
    chosen.push(link);
  });
  return chosen.map(({ start, end }) => [start, end]);
}

/** One swing to each side; links beside each other swing the other way first. */
function bentLink([start, end]: Link, amplitude: number, index: number, plane: FlatPlane): Positions {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const sign = index % 2 === 0 ? 1 : -1;
  const positions = new Float64Array(2 * (STEPS_PER_LINK + 1));
  for (let step = 0; step <= STEPS_PER_LINK; step++) {
    const share = step / STEPS_PER_LINK;
    const offset = sign * amplitude * swing(share);
    const position: Position = plane.toPosition([
      start[0] + share * dx - offset * dy,
      start[1] + share * dy + offset * dx,
    ]);
    positions.set(position, 2 * step);
  }
  return positions;
}

/** Like a sine, of products alone: 0 at both ends and in the middle, ±1 between. */
function swing(share: number): number {
  const half = share < 0.5 ? share * 2 : share * 2 - 1;
  return (share < 0.5 ? 4 : -4) * half * (1 - half);
}
