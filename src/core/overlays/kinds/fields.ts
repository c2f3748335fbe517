import * as v from 'valibot';
import { adcode } from '../schemas';

/** Schemas that the entries of several kinds are made of. */
const finite = v.pipe(v.number(), v.finite());
export const positive = v.pipe(finite, v.gtValue(0));
/** A line of the ground that belts lie along. */
export const line = v.picklist(['river', 'coast']);
/** `Zone` in `recipe.ts`. */
export const zone = v.object({
  districts: v.array(adcode),
  seats: v.array(adcode),
  reachKm: v.pipe(finite, v.minValue(0)),
  belts: v.array(line),
  beltKm: v.pipe(finite, v.minValue(0)),
});
