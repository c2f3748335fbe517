import type { MapLabel } from '../../core/scene/mapLabels';
import type { Box } from './box';

/** How a line is set. */
export interface Letters {
  readonly fontPixels: number;
  /** As CSS has it. */
  readonly weight: number;
  /** As CSS lists faces. */
  readonly face: string;
}

/** What a line stands on, which decides its colour: the map, the fill of its own area, or its own symbol. */
type Ground = 'map' | 'fill' | 'symbol';

/** A line of a label at its place. */
export interface PlacedLine {
  readonly text: string;
  readonly letters: Letters;
  readonly ground: Ground;
  /** Of its beginning, middle or end, as `align` says. */
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** A line from a label to what it belongs to, where it ends in a dot. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** Pixels from the top left of a picture. */
export type Point = readonly [x: number, y: number];

/** A label with its place on a picture. */
export interface PlacedLabel {
  readonly label: MapLabel;
  readonly lines: readonly PlacedLine[];
  /** What they take. */
  readonly boxes: readonly Box[];
  readonly leader: Leader | null;
  /** Whether all of it lies on its own area, so that its letters need no edge. */
  readonly isWithin: boolean;
}

export function moved({ lines, boxes, leader, ...rest }: PlacedLabel, [dx, dy]: Point): PlacedLabel {
  const point = ([x, y]: Point): Point => [x + dx, y + dy];
  return {
    ...rest,
    lines: lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
    boxes: boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    leader: leader === null ? null : { from: point(leader.from), to: point(leader.to) },
  };
}
