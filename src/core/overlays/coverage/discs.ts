import Flatbush from 'flatbush';
import { visitBoxes } from './visitBoxes';

/** Discs on a plane, in metres: centre and radius of each at the same place of the three arrays. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/** @throws RangeError naming the number that is none, the negative radius, or the lengths that differ. */
export function checkDiscs({ x, y, radius }: Discs): void {
  if (x.length !== radius.length || y.length !== radius.length)
    throw new RangeError(`discs: ${x.length} x, ${y.length} y and ${radius.length} radii`);
  for (const [name, values] of Object.entries({ x, y, radius })) {
    const wrong = values.findIndex((value) => !Number.isFinite(value) || (name === 'radius' && value < 0));
    if (wrong >= 0) throw new RangeError(`discs: ${name} of disc ${wrong} is ${values[wrong]}`);
  }
}

/** @throws RangeError for what is no whole number from 1 on. */
export function checkMostTimes(mostTimes: number): void {
  if (!Number.isInteger(mostTimes) || mostTimes < 1)
    throw new RangeError(`areas are covered at least 1, 2, … times, not ${mostTimes} times`);
}

/** The discs at some indices, in the order of these. */
export function pickDiscs({ x, y, radius }: Discs, indices: readonly number[]): Discs {
  const pick = (values: Float64Array) => Float64Array.from(indices, (index) => values[index] as number);
  return { x: pick(x), y: pick(y), radius: pick(radius) };
}

/** Indices of the discs whose square touches a box, ascending; the box is [least x, least y, greatest x, greatest y]. */
export function discsNear({ x, y, radius }: Discs, [west, south, east, north]: readonly number[]): number[] {
  const near: number[] = [];
  for (let disc = 0; disc < radius.length; disc++) {
    const [cx, cy, r] = [x[disc] as number, y[disc] as number, radius[disc] as number];
    if (cx + r >= west! && cx - r <= east! && cy + r >= south! && cy - r <= north!) near.push(disc);
  }
  return near;
}

/** The squares around the discs; null without discs. */
export function indexDiscs({ x, y, radius }: Discs): Flatbush | null {
  if (radius.length === 0) return null;
  const index = new Flatbush(radius.length);
  for (let disc = 0; disc < radius.length; disc++) {
    const [cx, cy, r] = [x[disc] as number, y[disc] as number, radius[disc] as number];
    index.add(cx - r, cy - r, cx + r, cy + r);
  }
  index.finish();
  return index;
}

/**
 * True where one disc lies in another.
 *
 * Of equal discs each is taken to lie in those after it, as if they grew by nothing: so they count as many, and only
 * the last of them is the outermost.
 */
export function isWithin({ x, y, radius }: Discs, inner: number, outer: number): boolean {
  const [innerRadius, outerRadius] = [radius[inner] as number, radius[outer] as number];
  if (innerRadius > outerRadius || (innerRadius === outerRadius && inner >= outer)) return false;
  const dx = (x[outer] as number) - (x[inner] as number);
  const dy = (y[outer] as number) - (y[inner] as number);
  return Math.sqrt(dx * dx + dy * dy) + innerRadius <= outerRadius;
}

/**
 * Indices of the discs that make a difference to what is covered up to so many times, ascending: those without a radius
 * make none, nor those that lie in `mostTimes` others. The others that a disc lies in need not remain themselves, but
 * then they lie in as many that do.
 */
export function discsThatCount(discs: Discs, mostTimes: number): number[] {
  const index = indexDiscs(discs);
  const found: number[] = [];
  for (let disc = 0; disc < discs.radius.length; disc++) {
    if (discs.radius[disc] === 0) continue;
    const [x, y] = [discs.x[disc] as number, discs.y[disc] as number];
    let holders = 0;
    visitBoxes(index, [x, y, x, y], (other) => {
      if (isWithin(discs, disc, other)) holders += 1;
    });
    if (holders < mostTimes) found.push(disc);
  }
  return found;
}
