import { interpolateZoom } from 'd3-interpolate';
import { expect, it } from 'vitest';
import { type SeenPart, zoomPath } from '../../../src/core/geometry/zoomPath';

const listOf = ({ x, y, width }: SeenPart): [number, number, number] => [x, y, width];

it.each([
  [
    { x: 0, y: 0, width: 1 },
    { x: 3, y: 4, width: 2 },
  ],
  [
    { x: 400, y: 210, width: 20 },
    { x: 402, y: 211, width: 0.2 },
  ],
  [
    { x: 1, y: 1, width: 8 },
    { x: 1, y: 1, width: 1 },
  ],
  [
    { x: 5, y: 2, width: 3 },
    { x: 5, y: 9, width: 3 },
  ],
])('from %o to %o is the way that d3 goes', (from, to) => {
  const along = zoomPath(from, to);
  const reference = interpolateZoom(listOf(from), listOf(to));
  for (const share of [0, 0.1, 0.5, 0.9, 1])
    listOf(along(share)).forEach((value, index) => {
      expect(value).toBeCloseTo(reference(share)[index] as number, 9);
    });
});
