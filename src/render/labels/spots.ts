import type { MapLabel } from '../../core/scene/mapLabels';
import { LABEL } from '../style/styleTable';
import type { Box } from './box';
import type { Leader, PlacedLine, Point } from './label';
import type { Block, LabelBlocks } from './labelBlock';
import { nearestOn } from './segments';

/** A label that is to be placed, and what it belongs to; pixels. */
export interface Subject {
  readonly label: MapLabel;
  readonly blocks: LabelBlocks;
  readonly at: Point;
  /** Half of the room that its area, or its symbol, takes across and down; 0 for what has none. */
  readonly half: Point;
  /** Of its symbol; 0 where there is none. */
  readonly radius: number;
}

/** Where a label may stand. */
export interface Spot {
  /** How much worse it is than the best: about how many pixels it lies away. */
  readonly cost: number;
  readonly boxes: readonly Box[];
  readonly leader: Leader | null;
  /** `bare`: the value alone, on its area. */
  readonly stands: 'on' | 'beside' | 'inside' | 'bare';
  readonly align: PlacedLine['align'];
}

/** Whether a label may stand beside its area, on a line that leads there. */
export type Freedom = 'none' | 'leader';

/** From the best, each made when it is asked for: most labels take the first. */
export function* spotsOf(subject: Subject, freedom: Freedom): Generator<Spot, void> {
  const { label, radius } = subject;
  const leads = freedom === 'leader';
  if (radius > 0) {
    yield* insideSymbol(subject);
    yield* besideSpots(subject, leads ? FARTHEST : NEAREST);
  } else if (label.value === null || label.extent === null) {
    yield* onSpots(subject, 0);
    if (label.isSought && leads) yield* besideSpots(subject, FARTHEST);
  } else {
    const room = roomOn(subject);
    const overhang = leads ? overhangCost(Math.max(0, 1 - room)) : 0;
    if (room >= (leads ? LABEL.leastRoom : LABEL.leastRoomAmongMany)) yield* onSpots(subject, overhang);
    if (leads) {
      yield* besideSpots(subject, FARTHEST);
      yield* bareSpot(subject);
    }
  }
}

/** How much of its label an area has room for, across or down: 1 for all of it. */
function roomOn({ half, blocks: { whole } }: Subject): number {
  return Math.min((2 * half[0]) / whole.width, (2 * half[1]) / whole.height);
}

/** Where a label reaches far out of its area on all sides it hides it: then it rather stands beside it. */
function overhangCost(share: number): number {
  return share * OF_LITTLE_OVERHANG + share * share * OF_MUCH_OVERHANG;
}

const OF_LITTLE_OVERHANG = 30;
const OF_MUCH_OVERHANG = 200;

/** In the middle, and a little above and below it. */
function* onSpots(subject: Subject, cost: number): Generator<Spot, void> {
  const { at, half, blocks, label } = subject;
  const { name, whole } = blocks;
  const spotAt = (dy: number): Spot => ({
    cost: cost + Math.abs(dy) / 2,
    boxes: [boxAround(whole, at[0], at[1] + dy)],
    leader: null,
    stands: 'on',
    align: 'middle',
  });
  yield spotAt(0);
  if (label.rank === 'other') return;
  const shift = label.value === null ? name.height * SHIFT_OF_NAME : (half[1] - whole.height / 2) * SHIFT_IN_AREA;
  if (shift < 1) return;
  yield spotAt(-shift);
  yield spotAt(shift);
}

/** Better than no value at all: what it is of, the pointer tells. */
function* bareSpot({ at: [x, y], half, blocks: { value } }: Subject): Generator<Spot, void> {
  if (value === null || 2 * half[0] < value.width * LABEL.leastRoom || 2 * half[1] < value.height * LABEL.leastRoom)
    return;
  yield { cost: OF_BARENESS, boxes: [boxAround(value, x, y)], leader: null, stands: 'bare', align: 'middle' };
}

/** More than any spot beside an area. */
const OF_BARENESS = 220;

const SHIFT_OF_NAME = 0.7;
const SHIFT_IN_AREA = 0.8;

/** The value inside, the name below or above. */
function* insideSymbol({ at: [x, y], radius, blocks: { name, value } }: Subject): Generator<Spot, void> {
  if (value === null || Math.hypot(value.width, value.height * LETTERS_OF_LINE) / 2 > radius - INSIDE) return;
  const inside = boxAround(value, x, y);
  for (const [side, cost] of [
    [1, 0],
    [-1, 1],
  ] as const) {
    const boxes = [inside, boxAround(name, x, y + side * (radius + name.height / 2))];
    yield { cost, boxes, leader: null, stands: 'inside', align: 'middle' };
  }
}

/** Of a line's height, what letters take. */
const LETTERS_OF_LINE = 0.75;
const INSIDE = 1;

/** Away from the edge of what the label belongs to, in pixels. */
const DISTANCES = [3, 9, 16, 26, 38, 54, 74, 100, 132, 168];
const NEAREST = 3;
const FARTHEST = Infinity;
/** Eighths of a turn from the right, clockwise, with how much worse they read. */
const DIRECTIONS: readonly (readonly [turn: number, cost: number])[] = [
  [0, 0],
  [4, 1],
  [0.5, 1],
  [7.5, 1],
  [3.5, 2],
  [4.5, 2],
  [1, 2],
  [7, 2],
  [3, 3],
  [5, 3],
  [6, 4],
  [2, 4],
  [1.5, 4],
  [6.5, 4],
  [2.5, 5],
  [5.5, 5],
];
/** What has a leader is read later than what stands on its area. */
export const OF_LEADER = 22;

interface Way {
  readonly distance: number;
  readonly cost: number;
  readonly cos: number;
  readonly sin: number;
  readonly align: PlacedLine['align'];
}

/** Beyond it from straight above and below, letters are ranged towards what they belong to. */
const ACROSS = 0.5;

const WAYS: readonly Way[] = DISTANCES.flatMap((distance) =>
  DIRECTIONS.map(([turn, cost]): Way => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)];
    const align = Math.abs(cos) < ACROSS ? 'middle' : cos > 0 ? 'start' : 'end';
    return { distance, cost: OF_LEADER + distance + cost, cos, sin, align };
  }),
).sort((a, b) => a.cost - b.cost);

function* besideSpots({ at, half, radius, blocks: { whole } }: Subject, farthest: number): Generator<Spot, void> {
  const reach = radius > 0 ? 1 : REACH_OF_AREA;
  for (const { distance, cost, cos, sin, align } of WAYS) {
    if (distance > farthest) continue;
    const x = at[0] + cos * (half[0] * reach + distance + whole.width / 2);
    const y = at[1] + sin * (half[1] * reach + distance + whole.height / 2);
    const box = boxAround(whole, x, y);
    const isTouching = radius > 0 && distance < TOUCHING;
    yield { cost, boxes: [box], leader: isTouching ? null : leaderTo(at, radius, box), stands: 'beside', align };
  }
}

/** Nearer, a label beside its symbol needs no line to it. */
const TOUCHING = 5;
/** Areas are no boxes: beyond the one that is as large as they are they still have corners. */
const REACH_OF_AREA = 1.25;

function leaderTo(at: Point, radius: number, box: Box): Leader {
  const end = nearestOn(box, at);
  const length = Math.hypot(end[0] - at[0], end[1] - at[1]) || 1;
  const towards = (pixels: number): Point => [
    at[0] + ((end[0] - at[0]) * pixels) / length,
    at[1] + ((end[1] - at[1]) * pixels) / length,
  ];
  return { from: towards(Math.max(0, length - LABEL.leader.gapPixels)), to: towards(Math.min(radius, length)) };
}

function boxAround({ width, height }: Block, x: number, y: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The lines of a label at a spot. */
export function linesAt({ blocks }: Subject, { stands, boxes, align }: Spot, isOnFill: boolean): readonly PlacedLine[] {
  const [first, second] = boxes as readonly [Box, Box?];
  if (stands === 'inside' && second !== undefined && blocks.value !== null)
    return [...linesIn(blocks.name, second, 'middle', 'map'), ...linesIn(blocks.value, first, 'middle', 'symbol')];
  const block = stands === 'bare' && blocks.value !== null ? blocks.value : blocks.whole;
  return linesIn(block, first, align, isOnFill ? 'fill' : 'map');
}

function linesIn(
  { lines }: Block,
  { x, y, width }: Box,
  align: PlacedLine['align'],
  ground: PlacedLine['ground'],
): readonly PlacedLine[] {
  let top = y;
  return lines.map(({ text, letters }) => {
    const height = letters.fontPixels * LABEL.lineHeightEm;
    const middle = top + height / 2;
    top += height;
    const at = align === 'start' ? x : align === 'end' ? x + width : x + width / 2;
    return { text, letters, ground, x: at, y: middle, align };
  });
}
