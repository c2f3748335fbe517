import type { Viewport } from '@deck.gl/core';
import type { Box } from '../../core/geometry/chunks';
import { common, ORIGIN } from '../../core/geometry/mercator';
import type { Rgb } from '../../core/portrayal/portrayal';
import { HATCH, REACH_PIXELS } from '../style/styleTable';
import type { Matrix4, Vector4 } from './areaShaders';

/** What the window shows, in the coordinates of a mesh, with room for the width of a line. */
export function visibleBox(viewport: Viewport): Box {
  const corners = [
    [0, 0],
    [viewport.width, 0],
    [0, viewport.height],
    [viewport.width, viewport.height],
  ].map(([x, y]) => common(viewport.unproject([x as number, y as number]) as [number, number]));
  const margin = REACH_PIXELS / viewport.scale;
  return [
    Math.min(...corners.map(([x]) => x)) - ORIGIN[0] - margin,
    Math.min(...corners.map(([, y]) => y)) - ORIGIN[1] - margin,
    Math.max(...corners.map(([x]) => x)) - ORIGIN[0] + margin,
    Math.max(...corners.map(([, y]) => y)) - ORIGIN[1] + margin,
  ];
}

/** Hatch periods per device pixel, and where the hatch starts, so that it stays on the land while the map is panned. */
export function hatchOf(
  viewport: Viewport,
  pixelRatio: number,
  magnification: number,
): { hatchScale: number; hatchOffset: number } {
  const [x, y] = viewport.project([...HATCH.anchor]);
  const periodPixels = HATCH.periodPixels * magnification * HATCH.alongEdge;
  // From the middle of the window, y upwards; a whole number of periods changes nothing, a large one costs precision.
  const anchor = ((x ?? 0) - viewport.width / 2 - (viewport.height / 2 - (y ?? 0))) / periodPixels;
  return { hatchScale: 1 / (periodPixels * pixelRatio), hatchOffset: Math.ceil(anchor) - anchor };
}

/** The matrix for positions relative to an origin: moved in double precision, where single would shake. */
export function translated(matrix: readonly number[], [x, y]: readonly [number, number]): Matrix4 {
  const moved = Array.from(matrix);
  for (let row = 0; row < 4; row++)
    moved[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
  return moved as Matrix4;
}

export function unit([red, green, blue]: Rgb): Vector4 {
  return [red / 255, green / 255, blue / 255, 1];
}
