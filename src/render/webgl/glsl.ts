import { HATCH } from '../style/styleTable';

/** A number of the style table as a literal of a shader: it has to have a point. */
export function glsl(value: number): string {
  return value.toFixed(4);
}

/** Of the way from one line of the hatch to the next, the line. */
export const HATCH_SHARE = glsl(HATCH.widthPixels / HATCH.periodPixels);
