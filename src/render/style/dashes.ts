import { DASH } from './styleTable';

/** A dash and its gap; together a period. */
export function dashAndGap(periodPixels: number): readonly [dash: number, gap: number] {
  return [periodPixels * DASH.share, periodPixels * (1 - DASH.share)];
}

/** The period nearest to the one wanted that goes round a circle a whole number of times; 0 where too few would. */
export function dashesAround(radiusPixels: number, periodPixels: number): number {
  const around = 2 * Math.PI * radiusPixels;
  const isDashed = periodPixels > 0 && around >= DASH.leastOnCircle * periodPixels;
  return isDashed ? around / Math.round(around / periodPixels) : 0;
}
