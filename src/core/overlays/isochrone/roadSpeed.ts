import { readNumber } from '../files/readNumber';

/** Faster than any road is driven on: more likely a wrong unit. */
const FASTEST_KM_PER_HOUR = 200;

/**
 * A road's speed in km/h, of a number, `50` or `50 km/h`. null for anything else, such as `30 mph` or a speed that is
 * not above 0 or beyond 200.
 */
export function readRoadSpeed(value: string | number): number | null {
  const text = String(value).replace(/\s*(km\s*\/?\s*h|kph|(公里|千米)\/(小?时|小?時|h))\s*$/i, '');
  const speed = readNumber(text);
  return speed !== null && isRoadSpeed(speed) ? speed : null;
}

export function isRoadSpeed(kmPerHour: number): boolean {
  return kmPerHour > 0 && kmPerHour <= FASTEST_KM_PER_HOUR;
}
